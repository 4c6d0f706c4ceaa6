"""Learning examples E1 and E2: snow clearing in Karlskoga, and a choir in Piteå."""

from cms.demo.texts.shapes import Page

E1: Page = {
    "key": "E1",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "snorojning-som-borjar-pa-gangbanan",
    "locale": "sv",
    "title": "Snöröjning som börjar på gångbanan",
    "lead": (
        "I Karlskoga kom plogen först till de stora körbanorna och sist till vägen till förskolan. "
        "Kommunen vände på ordningen och följde upp vilka som hade nytta av det."
    ),
    "subjects": ["jamstalldhetsanalys", "styrning-och-ledning"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-150d 09:00",
    "owner_municipalities": ["1883"],
    "owner_regions": [],
    "joint_authority": "",
    "operation": "Gata och park",
    "sectors": ["samhallsbyggnad"],
    "methods": ["fyra-r", "konsuppdelad-statistik"],
    "policy_goals": ["makt", "halsa"],
    "start_year": "T-6y",
    "end_year": None,
    "ongoing": True,
    "background": (
        "<p>En tisdag i januari ringde en undersköterska till gatukontoret. Hon hade gått till "
        "kvällspasset ute i körbanan, med ryggen mot bilarna. Gångbanan låg kvar under gårdagens "
        "snö.</p><p>Samtalet blev en fråga på nästa planeringsmöte: vilka är det som går? Kommunen "
        "räknade resor under två veckor. Kvinnor gick, cyklade och åkte buss oftare än män. Män körde "
        "oftare bil till arbetet. Plogen började där bilarna var flest.</p><p>Ingen hade bestämt att "
        "bilister skulle få röjd väg först. Ordningen hade ärvts från vinter till vinter.</p>"
    ),
    "implementation": (
        "<p>Under hösten gick driftledaren, två plogförare och en planerare de tio mest använda "
        "gångvägarna. De antecknade kanter, stolpar och trånga passager. Förarna visade var den vanliga "
        "plogen inte kom fram.</p><p>Nämnden beslutade om en ny ordning på prov i två vintrar. Gator för "
        "utryckning röjdes hela tiden parallellt. I övrigt kom sträckorna i denna "
        "följd:</p><ul><li>gångbanor och hållplatser vid förskolor, skolor och vårdboenden</li><li>gång- "
        "och cykelvägar till stora arbetsplatser</li><li>huvudgator</li><li>bostadsgator</li></ul><p>Två "
        "mindre traktorer hyrdes in och arbetspassen lades om. Målet var att de första gångbanorna "
        "skulle vara klara klockan sex.</p><p>Förskolorna, hemtjänsten och bussbolaget fick kartan i "
        "förväg. De fick också ett telefonnummer att ringa när något hade glömts.</p>"
    ),
    "results": (
        "<p>Antalet anmälda halkolyckor på gångbanor minskade, mest bland kvinnor över femtio. Två "
        "vintrar är kort tid, och den andra var mild. Kommunen vågar därför inte säga hur mycket som "
        "beror på ordningen.</p><p>Klagomålen bytte avsändare. Färre hörde av sig om gångbanor, fler om "
        "bostadsgator. Några villaägare väntade ett halvt dygn längre än förut.</p><p>De som arbetar i "
        "hemtjänsten räknade själva under fyra veckor. De kom oftare i tid mellan besöken, men det finns "
        "ingen mätning från åren före att jämföra med.</p><p>En sak gick fel från början. De stora "
        "plogarna vallade igen gångbanor som redan var röjda. Det tog till februari innan alla förare "
        "hade samma karta och samma radiokanal.</p>"
    ),
    "conclusions": (
        "<p>Traktorerna var viktiga, men frågan om vem som går var betydde mer. Förarna kunde svara på "
        "sådant som inte stod i någon rapport.</p><p>Ordningen ligger fast men prövas varje vår. Då går "
        "driftledaren igenom synpunkter och skador, uppdelade på kön och ålder.</p>"
    ),
    "indicators": [
        {
            "name": "Anmälda halkolyckor på gångbana, kvinnor",
            "before": "46",
            "after": "29",
            "unit": "per vinter",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: kommunens skadejournal",
            "kolada_id": "",
        },
        {
            "name": "Anmälda halkolyckor på gångbana, män",
            "before": "31",
            "after": "26",
            "unit": "per vinter",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: kommunens skadejournal",
            "kolada_id": "",
        },
        {
            "name": "Utvalda gångbanor röjda före klockan sex",
            "before": "38",
            "after": "84",
            "unit": "procent",
            "sex_disaggregated": False,
            "source": "Påhittat exempel: plogarnas körjournal",
            "kolada_id": "",
        },
    ],
    "cost": "Två inhyrda traktorer, 640 000 kronor per vinter",
    "funding": "Nämndens egen ram",
    "evidence_level": "evaluated",
    "success_factors": [
        "Förarna var med när sträckorna valdes",
        "Nämnden beslutade om prov i två hela vintrar",
        "Skador och synpunkter följdes upp på kön och ålder",
    ],
    "pitfalls": ["Stora och små fordon körde efter olika kartor", "Boende på villagator fick veta för sent"],
    "local_contact": {
        "name": "Sara Provberg",
        "title": "Driftledare, gata och park",
        "phone": "+46701740610",
        "email": "sara.provberg@kommun.example",
        "consent_on": "T-165d",
        "consent_reference": "KS 2026/123 (exempel)",
    },
    "verified_with_owner_on": "T-160d",
    "body": [
        ("heading", 2, "Från förarhytten"),
        (
            "quote",
            "Vi hade plogat rätt i tjugo år. Vi hade bara aldrig frågat vem vi plogade för.",
            None,
            "Plogförare i kommunen",
        ),
    ],
    "related": [("page", "T6", None), ("document", "d-fyra-r", None)],
}

E2: Page = {
    "key": "E2",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "nar-pojkarna-hittade-till-koren",
    "locale": "sv",
    "title": "När pojkarna hittade till kören",
    "lead": (
        "Barnkören i Piteå hade tre pojkar bland fyrtio sångare. Det som ändrade saken var en annan tid, "
        "en annan lokal och en ny sorts första lektion."
    ),
    "subjects": ["jamstalldhetsanalys", "jamstalld-skola"],
    "owner": "iris",
    "contacts": ["iris"],
    "contact_mode": "direct",
    "unit": "u-utbildning",
    "state": "live",
    "content_date": "T-640d 10:00",
    "owner_municipalities": ["2581"],
    "owner_regions": [],
    "joint_authority": "",
    "operation": "Kulturskolan",
    "sectors": ["kultur-och-fritid", "skola"],
    "methods": ["fyra-r", "normkritik"],
    "policy_goals": ["utbildning"],
    "start_year": "T-5y",
    "end_year": "T-3y",
    "ongoing": False,
    "background": (
        "<p>På höstens första repetition satt tre pojkar och trettiosju flickor i barnkören. I november "
        "var pojkarna borta. Körledaren började undra vad de hade mött.</p><p>Hon ringde hem till "
        "familjerna. Svaren var praktiska. Kören låg samtidigt som fotbollen, noterna var svåra och den "
        "som kom sent fick stå längst fram. En pojke trodde att sången var till för dem som redan "
        "kunde.</p><p>Samtidigt stod fjorton barn i kö, de flesta flickor. Skolan ville inte ge plats åt "
        "pojkar genom att låta flickor vänta längre.</p>"
    ),
    "implementation": (
        "<p>Lärarna gick igenom hela kulturskolan med metoden 4R. De räknade elever, köplatser, lärartid "
        "och lokaler. Kören hade flest barn per lärare av alla ämnen. Slagverket, med mest pojkar, hade "
        "minst.</p><p>Efter en termins samtal gjordes tre ändringar:</p><ul><li>repetitionen flyttades "
        "till skoldagens slut, i skolans egen aula</li><li>alla i årskurs två sjöng i helklass under sex "
        "veckor, med körledaren som lärare</li><li>en femtedel av en lärartjänst gick från enskilda "
        "lektioner till kören</li></ul><p>Sångerna valdes tillsammans med barnen. Rytm och rörelse kom "
        "först. Noterna fick vänta till efter jul.</p><p>Klasslärarna sjöng med. Det fick större "
        "betydelse än någon hade trott, för barnen ville sjunga även de dagar då körledaren inte var "
        "där.</p>"
    ),
    "results": (
        "<p>Efter två år sjöng 22 pojkar och 51 flickor i kören, och ingen stod i kö. De flesta pojkar "
        "som började genom helklassen stannade minst ett år.</p><p>I årskurs sex tunnar gruppen "
        "fortfarande ut. Skolan startade en egen grupp för pojkar vars röst höll på att ändras. Den "
        "lades ner efter en termin. Fyra anmälda var för få, och de ville hellre sjunga med sina "
        "vänner.</p><p>Den flyttade lärartiden väckte protester från familjer med barn i slagverk. "
        "Skolan visade hur den hade räknat, men borde ha gjort det före beslutet.</p>"
    ),
    "conclusions": (
        "<p>Det som såg ut som brist på intresse var till stor del tid, plats och en hög tröskel. Sådant "
        "går att ändra utan att någon behöver övertalas.</p><p>Helklassen är nu en fast del av "
        "kulturskolans år. Den kostar sex veckor av körledarens tid och når alla barn, även dem som "
        "aldrig skulle ha anmält sig.</p><p>Körledarens råd till andra är att ringa de familjer som har "
        "slutat. Det tog henne två kvällar. Frågan var enkel: vad hade behövt vara annorlunda?</p>"
    ),
    "indicators": [
        {
            "name": "Pojkar i barnkören",
            "before": "3",
            "after": "22",
            "unit": "elever",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: kulturskolans elevregister",
            "kolada_id": "",
        },
        {
            "name": "Flickor i barnkören",
            "before": "37",
            "after": "51",
            "unit": "elever",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: kulturskolans elevregister",
            "kolada_id": "",
        },
        {
            "name": "Barn i kö till kören",
            "before": "14",
            "after": "0",
            "unit": "barn",
            "sex_disaggregated": False,
            "source": "Påhittat exempel: kulturskolans kölista",
            "kolada_id": "",
        },
    ],
    "cost": "En femtedel av en lärartjänst, omfördelad inom skolan",
    "funding": "Kulturskolans ram",
    "evidence_level": "tried",
    "success_factors": [
        "Körledaren frågade familjerna innan något ändrades",
        "Alla barn fick pröva i sin egen klass",
        "Platserna blev fler i stället för omfördelade",
    ],
    "pitfalls": [
        "Föräldrar till slagverkselever fick siffrorna efter beslutet",
        "En egen grupp för äldre pojkar lockade för få",
    ],
    "local_contact": None,
    "verified_with_owner_on": "T-650d",
    "body": [],
    "related": [("document", "d-fyra-r", None), ("page", "T6", None)],
}

PAGES: list[Page] = [E1, E2]
