"""Documents: booklets, fact sheets, an English summary and one old file."""

from cms.demo.texts.shapes import Item

DOCUMENTS: list[Item] = [
    {
        "key": "d-kvinnofrid",
        "title": "Kvinnofrid i kommunen",
        "file_name": "kvinnofrid-i-kommunen.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "accessible",
        "paragraphs": [
            (
                "Skriften beskriver en rutin i tre delar: att fråga om våld, att ge skydd och stöd samt "
                "att följa upp. Rutinen kan användas av en kommun ensam eller av flera tillsammans."
            ),
            (
                "Den som är utsatt ska mötas lugnt och utan att behöva bevisa något. Frågan ställs i "
                "enrum. Barn får egna samtal och eget stöd."
            ),
            (
                "Rutinen ska övas minst en gång om året. Övningen görs med ett påhittat fall och tar en "
                "halv dag. Efteråt skriver gruppen ner vad som ska ändras."
            ),
        ],
    },
    {
        "key": "d-vision",
        "title": "Från vision till verksamhet",
        "file_name": "fran-vision-till-verksamhet.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "accessible",
        "paragraphs": [
            (
                "Skriften vänder sig till ledningsgrupper som vill arbeta med jämställdhet under en hel "
                "mandatperiod. Den bygger på samtal om vad som får ett arbete att hålla."
            ),
            (
                "Tre saker återkommer. Målen är få och går att följa. Uppgifter delas upp på kön i de "
                "rapporter som alla läser. Chefer frågar efter resultat, även när det går bra."
            ),
            (
                "Varje kapitel slutar med frågor till den egna gruppen. Gå igenom ett kapitel i taget och "
                "bestäm en sak att pröva till nästa möte."
            ),
        ],
    },
    {
        "key": "d-halsa",
        "title": "Jämställd hälsa: nuläge",
        "file_name": "jamstalld-halsa-nulage.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "partial",
        "paragraphs": [
            (
                "Skriften är ett underlag för samtal. Den visar inga resultat för riket, utan hjälper en "
                "klinik eller en vårdcentral att läsa sina egna uppgifter."
            ),
            (
                "Arbeta i tre steg: väntetider, undersökningar och bemötande. Jämför kvinnor och män i "
                "samma ålder och med liknande behov."
            ),
            (
                "Skriv ner möjliga förklaringar innan ni väljer en. Be någon utanför gruppen läsa och "
                "ställa frågor."
            ),
        ],
    },
    {
        "key": "d-skola",
        "title": "Faktablad: jämställd skola",
        "file_name": "faktablad-jamstalld-skola.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "accessible",
        "paragraphs": [
            (
                "Faktabladet passar för ett arbetslag som har en timme på sig. Det innehåller en övning, "
                "tre frågor och ett förslag till uppföljning."
            ),
            (
                "Övningen går ut på att räkna vem som får ordet under en lektion. Två lärare observerar "
                "varandra och jämför sina anteckningar."
            ),
            "Följ upp efter en månad. Har något ändrats, och hur märks det för eleverna?",
        ],
    },
    {
        "key": "d-budget",
        "title": "Budget för alla",
        "file_name": "budget-for-alla.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "accessible",
        "paragraphs": [
            (
                "Skriften visar hur en ekonom kan koppla ihop kostnader med uppgifter om kvinnor och män. "
                "Den börjar med föreningsbidrag, där uppgifterna ofta finns, och går vidare till svårare "
                "områden."
            ),
            (
                "För varje område finns tre frågor: Vem använder verksamheten? Vad kostar den per person? "
                "Vad ändras med förslaget?"
            ),
            (
                "Resultatet visas i samma tabell som det ekonomiska utfallet. Då blir fördelningen en del "
                "av budgetsamtalet."
            ),
        ],
    },
    {
        "key": "d-siffror",
        "title": "Siffror med kön",
        "file_name": "siffror-med-kon.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "accessible",
        "paragraphs": [
            (
                "Skriften samlar frågor att ställa till sin egen statistik. Den vänder sig till nämnder, "
                "ledningsgrupper och den som beställer uppgifter av andra."
            ),
            (
                "Första delen handlar om vad som räknas och vad talen är andelar av. Andra delen handlar "
                "om grupper som saknas. Tredje delen visar hur en skillnad kan beskrivas utan att "
                "förstoras."
            ),
            "Alla exempel i skriften är påhittade och märkta som exempel.",
        ],
    },
    {
        "key": "d-charter-en",
        "title": "The CEMR declaration in brief",
        "file_name": "cemr-declaration-in-brief.pdf",
        "format": "pdf",
        "language": "en",
        "accessibility_status": "accessible",
        "open_in_new_window": True,
        "paragraphs": [
            (
                "The declaration is meant for municipalities and regions all over Europe. Those who sign "
                "it take a stand: women and men shall have the same influence and receive services on "
                "equal terms."
            ),
            (
                "This summary looks at three roles: the political leadership, the employer and the "
                "provider of services. Each role comes with questions for a committee or a management team."
            ),
            (
                "A signatory draws up its own action plan. The plan says which articles come first, who is "
                "responsible and when results are reported."
            ),
        ],
    },
    {
        "key": "d-oversikt",
        "title": "Kunskapsöversikt om jämställd service",
        "file_name": "kunskapsoversikt-2014.pdf",
        "format": "pdf",
        "language": "sv",
        "document_date": "2014-05-12",
        "accessibility_status": "notAccessible",
        "exemption_reason": (
            "Filen är från före den 23 september 2018 och behövs inte för någon pågående uppgift."
        ),
        "paragraphs": [
            (
                "Översikten sammanfattar vad som var känt om jämställd service när den skrevs. Den finns "
                "kvar för den som vill följa hur arbetssätten har utvecklats."
            ),
            (
                "Texten tar upp tre områden: barnomsorg, vård och kollektivtrafik. Varje område beskrivs "
                "med ett exempel och en lista över frågor som saknade svar."
            ),
            "Filen är inskannad och kan inte läsas upp. Kontakta oss för en tillgänglig version.",
        ],
    },
]
