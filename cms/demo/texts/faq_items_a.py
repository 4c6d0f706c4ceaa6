"""Questions about gender mainstreaming (F1; the last one also stands on F3)."""

from cms.demo.texts.shapes import Item

FAQ_ITEMS: list[Item] = [
    {
        "key": "F1-1",
        "question": "Vad är jämställdhetsintegrering?",
        "answer": (
            "<p>Jämställdhetsintegrering är ett sätt att arbeta. Frågan om kön finns med när beslut "
            "förbereds, fattas, genomförs och följs upp. Den hör hemma i det vanliga arbetet hos dem som "
            "redan ansvarar för frågan.</p><p>Skälet är enkelt. Ojämställdhet skapas och bevaras i "
            "vardagliga beslut om pengar, tid och plats. Därför är det också där den kan brytas. En "
            "särskild grupp vid sidan av kan stödja, men den kan inte göra jobbet åt verksamheten.</p>"
        ),
        "short_answer": (
            "Ett sätt att arbeta där frågan om kön finns med i alla beslut, från förberedelse till "
            "uppföljning."
        ),
        "anchor": "vad-ar-jamstalldhetsintegrering",
        "subjects": ["jamstalldhetsintegrering"],
        "owner": "alva",
        "state": "live",
        "content_date": "T-100d 09:00",
        "synonyms": ["gender mainstreaming", "integrering"],
    },
    {
        "key": "F1-2",
        "question": "Vad är skillnaden mellan jämställdhet och jämlikhet?",
        "answer": (
            "<p>Jämställdhet handlar om förhållandet mellan kvinnor och män. Jämlikhet är vidare och "
            "gäller alla människors lika värde och rättigheter, oavsett till exempel ålder, ursprung eller "
            "funktionsförmåga.</p><p>I praktiken hänger de ihop. En kvinnas villkor påverkas också av "
            "hennes ålder, inkomst och bostadsort. Därför är det bra att dela upp uppgifter på kön först "
            "och sedan på andra faktorer. Då syns vilka kvinnor och vilka män som skillnaden gäller.</p>"
        ),
        "short_answer": "Jämställdhet gäller kvinnor och män. Jämlikhet gäller alla människors lika värde.",
        "anchor": "skillnad-jamstalldhet-jamlikhet",
        "subjects": ["jamstalldhet"],
        "owner": "alva",
        "state": "live",
        "content_date": "T-100d 09:00",
        "synonyms": ["likabehandling"],
    },
    {
        "key": "F1-3",
        "question": "Var ska vi börja?",
        "answer": (
            "<p>Börja i ett ärende som ändå ska upp till beslut inom några månader. Välj ett som rör många "
            "människor och där det finns uppgifter att dela upp på kön. Föreningsbidrag och regler för "
            "avgifter brukar fungera bra.</p><p>Gör en enkel kartläggning, skriv en halv sida analys och "
            "ta med den i tjänsteskrivelsen. Gå sedan igenom med nämnden vad analysen tillförde. Ett litet "
            "exempel som syns ger mer kraft än en stor plan som väntar.</p>"
        ),
        "short_answer": (
            "I ett verkligt ärende som snart ska beslutas, rör många och har uppgifter uppdelade på kön."
        ),
        "anchor": "var-ska-vi-borja",
        "subjects": ["jamstalldhetsintegrering"],
        "owner": "alva",
        "state": "live",
        "content_date": "T-100d 09:00",
        "sources": [("page", "T2", None)],
    },
    {
        "key": "F1-4",
        "question": "Vem ansvarar för arbetet?",
        "answer": (
            "<p>Den som ansvarar för verksamheten ansvarar också för att den är jämställd. Nämnden sätter "
            "målen, förvaltningschefen organiserar arbetet och varje chef följer upp i sin del.</p><p>En "
            "strateg eller samordnare är ett stöd. Rollen är att hålla ihop metoder, ge råd och samla "
            "resultat. Om strategen ensam får ansvaret stannar arbetet när hen byter jobb. Skriv därför in "
            "ansvaret i delegationen och i chefernas uppdrag.</p>"
        ),
        "short_answer": (
            "Samma personer som ansvarar för verksamheten. En strateg stödjer men tar inte över ansvaret."
        ),
        "anchor": "vem-ansvarar",
        "subjects": ["styrning-och-ledning"],
        "owner": "bo",
        "state": "live",
        "content_date": "T-100d 09:00",
    },
    {
        "key": "F1-5",
        "question": "Vad är 4R?",
        "answer": (
            "<p>4R är en metod för att kartlägga och förändra en verksamhet. Bokstäverna står för "
            "representation, resurser, realia och realisera. Först räknar ni vilka som deltar och "
            "beslutar. Sedan ser ni hur pengar, tid och plats fördelas.</p><p>Realia handlar om varför det "
            "ser ut så. Vilka normer och regler styr? Det sista steget, realisera, är att bestämma mål och "
            "åtgärder. Utan det steget blir metoden bara en beskrivning.</p>"
        ),
        "short_answer": "En metod i fyra steg: representation, resurser, realia och realisera.",
        "anchor": "vad-ar-4r",
        "subjects": ["jamstalldhetsanalys"],
        "owner": "alva",
        "state": "live",
        "content_date": "T-100d 09:00",
        "synonyms": ["fyra r", "3R"],
        "sources": [("document", "d-fyra-r", None)],
    },
    {
        "key": "F1-6",
        "question": "Hur lång tid tar en analys?",
        "answer": (
            "<p>Det beror på ärendet. En enkel analys i en tjänsteskrivelse tar ofta mindre än en dag, om "
            "uppgifterna redan finns. En kartläggning av en hel verksamhet kan ta flera "
            "månader.</p><p>Mest tid går åt första gången, när ni söker efter uppgifter som ingen har "
            "frågat efter. Lägg därför lite extra kraft på att rätta till mallar och uttag. Nästa gång kan "
            "ni börja direkt med att läsa och tolka resultatet.</p>"
        ),
        "short_answer": (
            "Från mindre än en dag i ett enkelt ärende till några månader för en hel verksamhet."
        ),
        "anchor": "hur-lang-tid-tar-en-analys",
        "subjects": ["jamstalldhetsanalys"],
        "owner": "elin",
        "state": "live",
        "content_date": "T-100d 09:00",
    },
    {
        "key": "F1-7",
        "question": "Vad gör vi när uppgifter om kön saknas?",
        "answer": (
            "<p>Skriv det i underlaget. Att uppgiften saknas är i sig ett resultat. Ange vem som ska se "
            "till att den finns nästa gång och när det ska vara klart.</p><p>Under tiden kan ni använda "
            "andra källor. Gör en kort räkning under en vecka, fråga personalen eller läs ett urval av "
            "beslut. Var tydlig med att bilden är ungefärlig. Den räcker ofta för att avgöra om frågan "
            "behöver undersökas mer.</p>"
        ),
        "short_answer": (
            "Skriv att uppgiften saknas, bestäm vem som ordnar den och gör en enkel egen räkning under tiden."
        ),
        "anchor": "uppgifter-om-kon-saknas",
        "subjects": ["konsuppdelad-statistik"],
        "owner": "elin",
        "state": "live",
        "content_date": "T-100d 09:00",
    },
    {
        "key": "F1-8",
        "question": "Hur följer vi upp arbetet?",
        "answer": (
            "<p>Följ upp resultat för invånarna, inte hur många som har gått en kurs. Bestäm redan från "
            "början vilket mått som ska ändras och hur mycket. Mät på samma sätt varje gång.</p><p>Lägg "
            "uppföljningen i de rapporter som nämnden ändå läser. Kommentera skillnader mellan kvinnor och "
            "män även när ni inte vet vad de beror på. En öppen fråga i bokslutet leder ofta till en bra "
            "analys året därpå.</p>"
        ),
        "short_answer": (
            "Mät skillnaden för invånarna med samma mått varje gång och redovisa i de vanliga rapporterna."
        ),
        "anchor": "hur-foljer-vi-upp",
        "subjects": ["styrning-och-ledning"],
        "owner": "bo",
        "state": "live",
        "content_date": "T-100d 09:00",
    },
    {
        "key": "F1-9",
        "question": "Hur får vi med oss förtroendevalda?",
        "answer": (
            "<p>Förtroendevalda vill veta vad ett beslut betyder för dem som bor i kommunen. Visa därför "
            "ett exempel från den egna nämnden. Två tal som skiljer sig åt väcker mer intresse än en "
            "allmän föreläsning.</p><p>Ge nämnden några frågor att ställa under beredningen och låt den "
            "själv välja ett mål att följa. En halv dag tidigt i mandatperioden gör nytta under alla fyra "
            "åren.</p>"
        ),
        "short_answer": "Visa ett exempel ur nämndens egna ärenden och ge den frågor att ställa.",
        "anchor": "fa-med-fortroendevalda",
        "subjects": ["styrning-och-ledning"],
        "owner": "bo",
        "state": "draft",
        "content_date": None,
    },
    {
        "key": "F1-10",
        "question": "Kan vi gå grundkursen på distans?",
        "answer": (
            "<p>Ibland. Formen står vid varje tillfälle på kursens sida. När kursen ges på distans är "
            "innehållet detsamma, men den delas upp på två halva dagar.</p><p>Går ni flera från samma "
            "arbetsplats rekommenderar vi ett gemensamt rum. Då kan ni göra övningarna tillsammans. Säg "
            "till i anmälan om du behöver textning eller teckenspråkstolk, så ordnar vi det utan "
            "kostnad.</p>"
        ),
        "short_answer": "Ibland. Formen står vid varje tillfälle på kursens sida.",
        "anchor": "grundkursen-pa-distans",
        "subjects": ["jamstalldhetsintegrering"],
        "owner": "hugo",
        "state": "live",
        "content_date": "T-100d 09:00",
        "synonyms": ["online", "digitalt"],
        "sources": [("page", "L-KURSER", None)],
    },
]
