"""How pages grew to what they are now: wordings between the first one and the current one.

Each is the page's current wording with less in it: `sections` keeps the parts up to that many headings of
level 2, `without` leaves out parts by type, `blank` empties fields, `questions` keeps only these on a page of
questions. A lead replaces. A wording with a `note` tells readers what changed; one without is a minor change,
unless it is the page's first.
"""

from cms.demo.texts.growth_of_kinds import GROWTH_OF_KINDS
from cms.demo.texts.shapes import Item

DAILY = "Här samlar vi svar till dig som är anmäld till en kurs. Sidan uppdateras varje vardag klockan 15."
EVERY_DAY = "Här ser du vad som gäller för dig som är anmäld till en kurs. Sidan uppdateras varje vardag."
OFTEN = (
    "Här ser du vad som gäller för dig som är anmäld till en kurs. Sidan uppdateras flera gånger om dagen."
)
QUESTIONS = ["F3-1", "F3-2", "F3-9", "F3-6", "F3-7", "F3-4", "F3-8"]
FIGURES_AND_QUESTIONS = ["key_figures", "faq_page"]

GROWTH: dict[str, list[Item]] = {
    **GROWTH_OF_KINDS,
    "T1": [
        {
            "at": "T-1080d 09:00",
            "sections": 3,
            "without": ["documentLink"],
            "blank": FIGURES_AND_QUESTIONS,
        },
        {"at": "T-900d 09:00", "sections": 3, "blank": FIGURES_AND_QUESTIONS},
        {
            "at": "T-720d 09:00",
            "sections": 4,
            "without": ["factBox", "linkList", "currentSection"],
            "blank": FIGURES_AND_QUESTIONS,
        },
        {
            "at": "T-500d 09:00",
            "sections": 4,
            "without": ["linkList", "currentSection"],
            "blank": FIGURES_AND_QUESTIONS,
        },
        {"at": "T-300d 09:00", "sections": 4, "without": ["linkList"], "blank": FIGURES_AND_QUESTIONS},
        {"at": "T-95d 10:00", "sections": 4, "blank": ["key_figures"]},
    ],
    "T4": [
        {"at": "T-1400d 09:00", "sections": 1},
        {"at": "T-1100d 09:00", "sections": 2, "note": "Arbetsgången från underskrift till plan är tillagd"},
        {"at": "T-800d 13:00", "sections": 3, "note": "Avsnittet om delaktighet är tillagt"},
        {"at": "T-520d 09:00", "sections": 4, "note": "Deklarationens ord på engelska är tillagda"},
        {
            "at": "T-260d 15:00",
            "sections": 5,
            "without": ["linkList"],
            "note": "Råd från kommuner är tillagda",
        },
    ],
    "T7": [
        {"at": "T-1200d 09:00", "sections": 1},
        {"at": "T-880d 09:00", "sections": 2, "note": "Avsnittet om att fråga om våld är tillagt"},
        {"at": "T-540d 10:00", "sections": 3, "note": "Avsnittet om samverkan är tillagt"},
        {"at": "T-210d 09:00", "sections": 4, "note": "Avsnittet om ledningens ansvar är tillagt"},
    ],
    "F3": [
        {
            "at": "T-8d 15:00",
            "questions": QUESTIONS,
            "lead": DAILY,
            "note": "Frågor om lokaler och antal deltagare är tillagda",
        },
        {
            "at": "T-6d 08:00",
            "questions": [*QUESTIONS, "F1-10"],
            "lead": DAILY,
            "note": "Frågan om grundkursen på distans är tillagd",
        },
        {"at": "T-6d 14:30", "questions": [*QUESTIONS, "F1-10"], "lead": EVERY_DAY},
        {"at": "T-5d 08:00", "questions": [*QUESTIONS, "F1-10"], "lead": OFTEN},
        {
            "at": "T-4d 08:00",
            "questions": [*QUESTIONS, "F1-10", "F3-3"],
            "lead": OFTEN,
            "note": "Frågan om att byta till distans är tillagd",
        },
        {"at": "T-2d 08:00", "lead": OFTEN, "note": "Frågan om de nya tillfällena är tillagd"},
    ],
}
