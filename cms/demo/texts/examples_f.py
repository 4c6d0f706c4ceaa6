"""Learning examples E11 and E12: asking about violence in Malmö, and sport on Gotland."""

from cms.demo.texts.shapes import Page

E11: Page = {
    "key": "E11",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "vald-upptacks-tidigt-rutin-pa-familjecentralen",
    "locale": "sv",
    "title": "Våld upptäcks tidigt: rutin på familjecentralen",
    "sensitive": True,
    "lead": (
        "En rutin som alla i huset delar gör det lättare att fråga om våld. Familjecentralen i Malmö "
        "prövade den i ett år och skrev ner vad som saknades."
    ),
    "subjects": ["vald-i-nara-relationer"],
    "owner": "cilla",
    "contacts": ["cilla"],
    "contact_mode": "form",
    "unit": "u-vard",
    "state": "draft",
    "later": {"workflow": "sakgranskning"},
    "content_date": None,
    "owner_municipalities": ["1280"],
    "owner_regions": [],
    "joint_authority": "",
    "operation": "Familjecentral",
    "sectors": ["individ-och-familj", "halso-och-sjukvard"],
    "methods": ["trappan"],
    "policy_goals": ["vald"],
    "start_year": "T-1y",
    "end_year": None,
    "ongoing": True,
    "background": (
        "<p>En barnmorska frågade om våld vid ett inskrivningssamtal och fick ett ja. Det var fredag "
        "eftermiddag. Hon visste vad hon skulle säga, men inte vem hon skulle ringa.</p><p>I huset "
        "arbetade fyra yrkesgrupper vägg i vägg: barnmorskor, sjuksköterskor, förskollärare och en "
        "socialrådgivare. Varje grupp hade en egen rutin. I ingen av dem stod vad de andra "
        "gjorde.</p><p>Cheferna för de fyra grupperna hade aldrig träffats om frågan. De möttes en månad "
        "senare, sedan barnmorskan hade berättat hur eftermiddagen blev.</p>"
    ),
    "implementation": (
        "<p>En arbetsgrupp med en från varje yrke skrev en gemensam rutin på två sidor. Alla föräldrar "
        "får frågan i enrum vid tre bestämda besök. Tolken är aldrig en anhörig. När någon berättar "
        "följer personalen fyra steg:</p><ul><li>lyssna klart och tacka för förtroendet</li><li>fråga "
        "vad som behövs i dag, också för barnen</li><li>kontakta husets socialrådgivare samma "
        "dag</li><li>bestäm tillsammans hur det går att nå föräldern tryggt</li></ul><p>Rutinen påminner "
        "om anmälan till socialtjänsten när ett barn kan fara illa. Barn som har upplevt våld erbjuds "
        "samtal enligt metoden Trappan. Personalen övar på påhittade fall en gång i månaden.</p>"
    ),
    "results": (
        "<p>Nio av tio mammor fick frågan i enrum under året, mot knappt hälften tidigare. Fler "
        "berättade. Det betyder inte att våldet har ökat, utan att fler fick en möjlighet att "
        "svara.</p><p>Papporna fick frågan betydligt mer sällan. De kom oftast tillsammans med den andra "
        "föräldern, och ingen egen tid var bokad. Det är rutinens största brist i dag.</p><p>Hur många "
        "som svarade ja redovisas inte, eftersom talen är små. Personalen önskade mer handledning än de "
        "fick. Två tillfällen ställdes in och ersattes inte.</p>"
    ),
    "conclusions": (
        "<p>Det som gjorde skillnad var telefonnumret i steg tre. När nästa steg var känt vågade fler "
        "ställa frågan.</p><p>Rutinen ligger vid varje telefon. Nya medarbetare går igenom den under "
        "första veckan. Vikarier glömdes i början, och de möter lika många föräldrar som "
        "andra.</p><p>Under nästa år bokas en egen tid för varje förälder, och handledningen får en "
        "reserv.</p>"
    ),
    "indicators": [
        {
            "name": "Mammor som har fått frågan i enrum",
            "before": "47",
            "after": "91",
            "unit": "procent",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: familjecentralens räkning",
            "kolada_id": "",
        },
        {
            "name": "Pappor som har fått frågan i enrum",
            "before": "8",
            "after": "34",
            "unit": "procent",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: familjecentralens räkning",
            "kolada_id": "",
        },
    ],
    "cost": "Två timmar i månaden per medarbetare, och handledning för 70 000 kronor",
    "funding": "Delas mellan kommunen och regionen",
    "evidence_level": "tried",
    "success_factors": [
        "Alla yrken skrev rutinen tillsammans",
        "Nästa steg är bestämt innan frågan ställs",
        "Övning varje månad",
    ],
    "pitfalls": ["Ingen egen tid för den andra föräldern", "Inställd handledning ersattes inte"],
    "local_contact": None,
    "verified_with_owner_on": None,
    "body": [
        (
            "factBox",
            "Om du behöver stöd",
            (
                '<p>Ring <b>112</b> vid akut fara. På sidan <a href="ref:T7">Kvinnofrid och våld i nära '
                "relationer</a> finns fler uppgifter om stöd.</p>"
            ),
        ),
    ],
    "related": [("document", "d-kvinnofrid", None), ("page", "F2", None)],
}

E12: Page = {
    "key": "E12",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "jamstallda-idrottsstod-pa-gotland",
    "locale": "sv",
    "title": "Jämställda idrottsstöd på Gotland",
    "lead": (
        "Bidraget per barn var lika stort i alla föreningar. När Region Gotland räknade in hallar, "
        "planer och skötsel blev bilden en annan."
    ),
    "subjects": ["jamstalld-budget"],
    "owner": "david",
    "contacts": ["david"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": {"scheduled": "T+14d 08:00"},
    "content_date": None,
    "owner_municipalities": ["0980"],
    "owner_regions": [],
    "joint_authority": "",
    "operation": "Stöd till föreningar",
    "sectors": ["kultur-och-fritid", "ekonomi"],
    "methods": ["jamstalld-budget", "fyra-r"],
    "policy_goals": ["ekonomi", "halsa"],
    "start_year": "T-2y",
    "end_year": None,
    "ongoing": True,
    "background": (
        "<p>Kassören i en ridklubb lade sin ansökan bredvid innebandyklubbens. Bidraget per barn var "
        "detsamma. Ändå betalade hennes medlemmar fyra gånger så mycket i avgift.</p><p>Förklaringen låg "
        "utanför bidraget. Innebandyn spelade i en hall som regionen värmde, städade och reparerade. "
        "Ridklubben ägde sitt hus och betalade lån, el och nytt tak.</p><p>I ridklubben var nio av tio "
        "unga flickor. På hallens kvällstider var två av tre unga pojkar. Båda sakerna var kända var för "
        "sig, men hade aldrig stått i samma tabell.</p>"
    ),
    "implementation": (
        "<p>Två handläggare räknade fram det samlade stödet till 31 föreningar. De tog med fyra slags "
        "stöd, fast bara det första syns i ansökan:</p><ul><li>kontanta bidrag</li><li>hallhyra som är "
        "lägre än kostnaden</li><li>skötsel av planer, banor och spår</li><li>borgen för "
        "lån</li></ul><p>Stödet fördelades efter antal aktiva, kön och ålder. Räkningen tog åtta veckor, "
        "dubbelt så länge som planerat, eftersom hallarnas kostnader låg hos en annan "
        "förvaltning.</p><p>Varje förening fick se sina egna tal innan de andras visades. Flera hade "
        "glömt stöd som de fick, till exempel lånade redskap eller plogning av "
        "parkeringen.</p><p>Regionen inför nu ett nytt stöd till föreningar med egen anläggning. Det "
        "byggs ut i tre steg och betalas med en högre hallavgift för vuxna.</p>"
    ),
    "results": (
        "<p>Efter det första steget har skillnaden mellan flickor och pojkar minskat från 670 till 330 "
        "kronor per aktiv och år. Ridklubben har sänkt avgiften för nybörjare.</p><p>Två lag för vuxna "
        "har slutat boka hall. Ett av dem hade mest kvinnor. Det hade ingen räknat på, eftersom tabellen "
        "bara gällde unga.</p><p>Föreningar på landsbygden får fortfarande mindre. Många av dem har "
        "varken hall eller egen anläggning. Den frågan väntar till nästa steg.</p><p>Räkningen är grov. "
        "Skötsel av planer fördelades efter bokade timmar, och en plan som är öppen för alla är svår att "
        "dela. Osäkerheten står i underlaget.</p>"
    ),
    "conclusions": (
        "<p>Den största posten syntes inte i bidragsbeslutet. Den som vill räkna bör börja med "
        "byggnaderna.</p><p>Regionen råder andra att börja med två frågor: Vem äger huset? Vem betalar "
        "när något går sönder? Svaren visar var det dolda stödet finns.</p>"
    ),
    "indicators": [
        {
            "name": "Samlat stöd per aktiv flicka",
            "before": "1 150",
            "after": "1 360",
            "unit": "kronor per år",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: regionens räkning för 31 föreningar",
            "kolada_id": "",
        },
        {
            "name": "Samlat stöd per aktiv pojke",
            "before": "1 820",
            "after": "1 690",
            "unit": "kronor per år",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: regionens räkning för 31 föreningar",
            "kolada_id": "",
        },
    ],
    "cost": "Åtta veckors arbete för två handläggare",
    "funding": "Regionens ram och höjd hallavgift för vuxna",
    "evidence_level": "tried",
    "success_factors": ["Allt stöd räknades, även det som inte betalas ut", "Det nya stödet införs i steg"],
    "pitfalls": ["Vuxna lag glömdes i räkningen", "Kostnaderna fanns hos flera förvaltningar"],
    "local_contact": None,
    "verified_with_owner_on": "T-30d",
    "body": [],
    "related": [("page", "T5", None), ("page", "E3", None)],
}

PAGES: list[Page] = [E11, E12]
