"""Documents: agreement, declaration, programme, method guides and templates."""

from cms.demo.texts.shapes import Item

DOCUMENTS: list[Item] = [
    {
        "key": "d-overenskommelse",
        "title": "Överenskommelse om hållbar jämställdhetsintegrering 2018–2020",
        "file_name": "overenskommelse-jamstalldhet-2018-2020.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "accessible",
        "open_in_new_window": True,
        "record_number": "18/00123",
        "paragraphs": [
            (
                "Överenskommelsen gäller åren 2018–2020. Staten bidrar med medel och förbundet ansvarar "
                "för genomförandet. Målet är att kommuner och regioner ska arbeta med jämställdhet på ett "
                "sätt som håller när satsningen är slut."
            ),
            (
                "Parterna är överens om fyra delar: processtöd till ledningsgrupper, utbildning för "
                "förtroendevalda och nyckelpersoner, modellkoncept som prövas och beskrivs samt spridning "
                "av lärande exempel."
            ),
            (
                "Förbundet redovisar varje år vad som har gjorts och vilka resultat som syns för kvinnor "
                "och män. Slutredovisningen ska beskriva vad som lever vidare och vad som inte gav avsedd "
                "verkan."
            ),
        ],
    },
    {
        "key": "d-cemr",
        "title": "CEMR-deklarationen i sammandrag",
        "file_name": "cemr-deklarationen-sammandrag.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "accessible",
        "open_in_new_window": True,
        "paragraphs": [
            (
                "Deklarationen vänder sig till kommuner och regioner i hela Europa. Den som undertecknar "
                "tar ställning för att kvinnor och män ska ha samma inflytande och få service på lika "
                "villkor."
            ),
            (
                "Sammandraget går igenom tre roller: den politiska ledningen, arbetsgivaren och den som "
                "ordnar service. För varje roll finns frågor att diskutera i en nämnd eller en "
                "ledningsgrupp."
            ),
            (
                "Den som undertecknar tar fram en egen handlingsplan. Planen säger vilka artiklar som "
                "väljs först, vem som ansvarar och när resultatet redovisas."
            ),
        ],
    },
    {
        "key": "d-program",
        "title": "Förbundets program för jämställdhet",
        "file_name": "program-for-jamstalldhet.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "accessible",
        "paragraphs": [
            (
                "Programmet beskriver hur förbundet stödjer sina medlemmar. Stödet ska vara lätt att "
                "hitta, bygga på erfarenhet och fungera både för små och stora organisationer."
            ),
            (
                "Fyra uppgifter är viktigast: att samla kunskap, att utveckla metoder, att ordna möten och "
                "att följa upp resultat uppdelade på kön."
            ),
            (
                "Programmet följs upp en gång om året. Uppföljningen publiceras tillsammans med förslag "
                "till ändringar."
            ),
        ],
    },
    {
        "key": "d-fyra-r",
        "title": "Handledning i metoden 4R",
        "file_name": "handledning-4r.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "accessible",
        "paragraphs": [
            (
                "Metoden 4R hjälper en verksamhet att se sig själv. Arbetet tar några veckor och görs av "
                "dem som kan verksamheten, gärna i en grupp om fyra till sex personer."
            ),
            (
                "Representation: räkna vilka som beslutar, vilka som arbetar och vilka som använder "
                "verksamheten. Resurser: räkna hur pengar, tid och plats fördelas mellan kvinnor och män, "
                "flickor och pojkar."
            ),
            (
                "Realia: fråga varför fördelningen ser ut som den gör. Vilka regler, vanor och normer "
                "ligger bakom?"
            ),
            (
                "Realisera: bestäm mål, åtgärder och tid för uppföljning. Skriv ner vem som ansvarar och "
                "berätta för dem som berörs."
            ),
        ],
    },
    {
        "key": "d-checklista",
        "title": "Nämndens checklista för jämställda beslut",
        "file_name": "checklista-for-namnden.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "accessible",
        "replaced": {
            "at": "T-120d 09:00",
            "paragraphs": [
                "Checklistan är till för förtroendevalda och används före beslut.",
                (
                    "Frågor att ställa: Vilka berörs av beslutet? Finns uppgifter om kvinnor och män? När "
                    "ska beslutet följas upp?"
                ),
            ],
        },
        "paragraphs": [
            (
                "Checklistan är till för förtroendevalda. Använd den vid beredningen, när förslaget "
                "fortfarande kan ändras."
            ),
            (
                "Frågor att ställa: Vilka berörs av beslutet? Vad vet vi om kvinnor och män bland dem? Vem "
                "får mer och vem får mindre av pengar, tid eller plats?"
            ),
            (
                "Fråga också vad som saknas. Om uppgifter om kön inte finns ska det stå i underlaget, "
                "tillsammans med namnet på den som ordnar dem till nästa gång."
            ),
            "Avsluta med uppföljningen: När ska nämnden se resultatet, och i vilken rapport?",
        ],
    },
    {
        "key": "d-mall-analys",
        "title": "Mall för jämställdhetsanalys i ärenden",
        "file_name": "mall-jamstalldhetsanalys.docx",
        "format": "docx",
        "language": "sv",
        "accessibility_status": "accessible",
        "paragraphs": [
            "Ärende: skriv ärendets namn och nummer.",
            "Berörda: beskriv vilka kvinnor och män, flickor och pojkar som berörs och hur många de är.",
            "Skillnader: vad visar uppgifterna, och vad kan skillnaderna bero på?",
            "Konsekvenser: vad händer för var och en om förslaget går igenom?",
            "Uppföljning: ange mått, ansvarig och tid.",
        ],
    },
    {
        "key": "d-mall-handlingsplan",
        "title": "Mall för handlingsplan enligt CEMR-deklarationen",
        "file_name": "mall-handlingsplan-cemr.docx",
        "format": "docx",
        "language": "sv",
        "accessibility_status": "accessible",
        "paragraphs": [
            "Nuläge: sammanfatta vad ni vet om kvinnors och mäns villkor i er kommun eller region.",
            "Valda artiklar: ange vilka artiklar planen omfattar och varför de kommer först.",
            "Åtgärder: beskriv varje åtgärd med mål, mått, ansvarig och tid.",
            "Delaktighet: skriv vilka som har hörts och hur synpunkterna har påverkat planen.",
            "Redovisning: ange när och var resultatet redovisas.",
        ],
    },
    {
        "key": "d-statistik",
        "title": "Checklista för könsuppdelad statistik",
        "file_name": "checklista-konsuppdelad-statistik.pdf",
        "format": "pdf",
        "language": "sv",
        "accessibility_status": "accessible",
        "paragraphs": [
            (
                "Gå igenom mallar, system och enkäter i tur och ordning. Anteckna var kön redan finns, var "
                "det kan läggas till och var uppgiften inte behövs."
            ),
            (
                "Visa kvinnor och män i samma diagram och i samma skala. Skriv ut talen. Ange källa, år "
                "och antal svar."
            ),
            (
                "Var försiktig med små grupper. Slå ihop år eller områden när enskilda personer annars kan "
                "kännas igen."
            ),
        ],
    },
]
