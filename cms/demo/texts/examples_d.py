"""Learning examples E7 and E8: evening buses in Örebro, and waiting times in Västerbotten."""

from cms.demo.texts.shapes import Page

E7: Page = {
    "key": "E7",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "tryggare-resor-i-kvallstrafiken",
    "locale": "sv",
    "title": "Tryggare resor i kvällstrafiken",
    "lead": (
        "Många med kvällspass hade slutat åka buss hem. Region Örebro län gick vägen tillsammans med dem "
        "och prövade fyra ändringar på två linjer."
    ),
    "subjects": ["jamstalldhetsanalys"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "liveWithDraft",
    "later": {
        "workflow": "returned",
        "comment": (
            "Talen för tredje året gäller två linjer, men texten säger hela länet. Rätta det och ange "
            "hur många som svarade."
        ),
    },
    "content_date": "T-880d 09:00",
    "draft": {
        "change_note": "Resultat från tredje året tillagda",
        "results": (
            "<p>Under det tredje året fortsatte kvällsresorna att öka i hela länet. Av kvinnorna kände "
            "sig 68 procent trygga på vägen till hållplatsen, och av männen 80 procent.</p><p>De ändrade "
            "avgångstiderna betydde mest. Fler visste nu om avstigning mellan hållplatser, sedan förarna "
            "började säga det i högtalaren.</p><p>Tryggheten ombord har fortfarande knappt ändrats. "
            "Regionen söker nya förslag tillsammans med resenärerna.</p>"
        ),
        "indicators": [
            {
                "name": "Trygga på vägen till hållplatsen, kvinnor",
                "before": "48",
                "after": "68",
                "unit": "procent",
                "sex_disaggregated": True,
                "source": "Påhittat exempel: regionens enkät till resenärer",
                "kolada_id": "",
            },
            {
                "name": "Trygga på vägen till hållplatsen, män",
                "before": "74",
                "after": "80",
                "unit": "procent",
                "sex_disaggregated": True,
                "source": "Påhittat exempel: regionens enkät till resenärer",
                "kolada_id": "",
            },
        ],
        "verified_with_owner_on": "T-12d",
    },
    "owner_municipalities": [],
    "owner_regions": ["18"],
    "joint_authority": "",
    "operation": "Kollektivtrafiken",
    "sectors": ["samhallsbyggnad"],
    "methods": ["trygghetsvandring", "medborgardialog"],
    "policy_goals": ["makt"],
    "start_year": "T-5y",
    "end_year": None,
    "ongoing": True,
    "background": (
        "<p>En förare på linjen till sjukhuset lade märke till något. Samma sjuksköterskor åkte med på "
        "eftermiddagen men aldrig hem på kvällen. Han frågade en av dem. Hon tog taxi, eller bad någon "
        "att hämta.</p><p>Regionens enkät hade inte fångat det. Den delades ut ombord och frågade "
        "resenärerna om de kände sig trygga. De som hade slutat åka fick aldrig frågan.</p><p>Ingen ägde "
        "dessutom hela resan. Regionen skötte bussen, kommunen vägen till hållplatsen och "
        "fastighetsägaren buskarna längs den.</p>"
    ),
    "implementation": (
        "<p>Regionen bjöd in anställda på sjukhuset, elever på kvällskurser och föreningar. Sexton "
        "kvinnor och nio män deltog i fyra trygghetsvandringar. De gick från arbetet till hållplatsen, "
        "åkte bussen och följde varandra hem till dörren.</p><p>Vid varje stopp fyllde de i ett kort: "
        "Vad ser du, vad hör du, vart går du om något händer? Korten sattes på en karta. Under ett år "
        "prövades sedan detta på två linjer:</p><ul><li>avstigning mellan hållplatser efter klockan "
        "21</li><li>bättre belysning och klippta buskar vid sex hållplatser</li><li>avgångar tio minuter "
        "efter att kvällspasset slutar</li><li>en halv dags utbildning för förare i att bemöta "
        "oro</li></ul><p>Deltagarna fick från början veta att regionen inte kunde lova allt. Efteråt "
        "fick de ett brev om vad som skulle göras, när det skulle ske och vad som hade fallit bort.</p>"
    ),
    "results": (
        "<p>Kvällsresorna ökade på båda linjerna, mest bland kvinnor. Fler kände sig trygga på vägen "
        "till hållplatsen. Skillnaden mellan kvinnor och män minskade men fanns kvar.</p><p>Talen kommer "
        "från två linjer och en enkät med 412 svar. De säger ingenting om länet i stort.</p><p>De "
        "ändrade avgångstiderna betydde mest. Den som slutade klockan 21.15 slapp vänta i 25 "
        "minuter.</p><p>Avstigning mellan hållplatser användes nästan aldrig, eftersom få kände till "
        "den. Tryggheten ombord ändrades knappt alls. Där hade regionen gissat fel om vad som "
        "behövdes.</p>"
    ),
    "conclusions": (
        "<p>Fråga dem som inte reser. Det är den viktigaste lärdomen, och den kostade nästan "
        "ingenting.</p><p>Mörka platser märks på en vandring. En tidtabell som inte passar arbetstiden "
        "syns först när någon följer med hela vägen.</p>"
    ),
    "indicators": [
        {
            "name": "Trygga på vägen till hållplatsen, kvinnor",
            "before": "48",
            "after": "63",
            "unit": "procent",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: regionens enkät, två linjer",
            "kolada_id": "",
        },
        {
            "name": "Trygga på vägen till hållplatsen, män",
            "before": "74",
            "after": "79",
            "unit": "procent",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: regionens enkät, två linjer",
            "kolada_id": "",
        },
        {
            "name": "Kvällsresor av kvinnor",
            "before": "310",
            "after": "402",
            "unit": "resor per vecka",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: räkning ombord, två linjer",
            "kolada_id": "",
        },
    ],
    "cost": "900 000 kronor, mest för belysning",
    "funding": "Regionen och två kommuner",
    "evidence_level": "tried",
    "success_factors": [
        "De som hade slutat resa bjöds in",
        "Vandringarna gick hela vägen hem",
        "Tidtabellen jämfördes med sjukhusets arbetspass",
    ],
    "pitfalls": ["Ny service som få kände till", "Åtgärder ombord valdes utan att resenärerna hade frågats"],
    "local_contact": None,
    "verified_with_owner_on": "T-890d",
    "body": [],
    "related": [("page", "T3", None)],
}

E8: Page = {
    "key": "E8",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "vantetider-efter-kon-pa-akuten",
    "locale": "sv",
    "title": "Väntetider efter kön på akuten",
    "lead": (
        "En sjuksköterska i Västerbotten såg samma mönster pass efter pass. När väntetiderna delades upp "
        "på kön gick det att göra något åt dem."
    ),
    "subjects": ["jamstalld-halsa", "konsuppdelad-statistik"],
    "owner": "farid",
    "contacts": ["farid"],
    "contact_mode": "direct",
    "unit": "u-vard",
    "state": {"scheduled": "T+3d 07:00"},
    "expires": {"at": "T+33d 07:00", "choice": "notFound"},
    "content_date": None,
    "owner_municipalities": [],
    "owner_regions": ["24"],
    "joint_authority": "",
    "operation": "Akutmottagning",
    "sectors": ["halso-och-sjukvard"],
    "methods": ["konsuppdelad-statistik"],
    "policy_goals": ["halsa"],
    "start_year": "T-2y",
    "end_year": None,
    "ongoing": True,
    "background": (
        "<p>I rum fyra låg en kvinna med ont i magen. Hon hade väntat på läkare i tre timmar. Mannen i "
        "rum sex, med samma besvär och samma prioritet, hade väntat hälften så länge. Sjuksköterskan "
        "skrev båda tiderna i sitt block.</p><p>Efter en månad fanns 64 rader i blocket. Hon visade dem "
        "för chefen, som bad om uppgifterna ur systemet. Mönstret fanns även där, men var svagare än i "
        "blocket.</p><p>Kliniken hade mätt väntetid i flera år. Kön fanns i registret men hade aldrig "
        "tagits med i rapporten.</p>"
    ),
    "implementation": (
        "<p>Arbetet började med en gissning. Innan tabellen visades skrev var och en ner hur stor "
        "skillnaden var. Svaren gick från noll till två timmar.</p><p>En läkare, två sjuksköterskor och "
        "en analytiker valde tre vanliga besvär: bröstsmärta, magsmärta och yrsel. De jämförde patienter "
        "i samma åldersgrupp och med samma prioritet.</p><p>Sedan lyssnade kollegor på varandras första "
        "samtal, när patienten hade sagt ja till det. De märkte att frågorna skilde sig åt. Kvinnor fick "
        "oftare frågor om oro. Män fick oftare frågan hur ont det gjorde.</p><p>En fast fråga om smärta "
        "infördes för alla. Varje måndag visas väntetiden på klinikens tavla, uppdelad på kön och "
        "ålder.</p>"
    ),
    "results": (
        "<p>Efter ett halvår skilde det åtta minuter mellan kvinnor och män med magsmärta. Före "
        "ändringen var det 31 minuter. För bröstsmärta fanns ingen skillnad att börja med. För yrsel är "
        "den kvar, och kliniken vet ännu inte varför.</p><p>Männens väntan vid magsmärta blev längre. En "
        "sommar med stängda vårdplatser gjorde dessutom att alla patienter fick vänta mer. Resultatet "
        "behöver därför följas över flera år.</p><p>Flera läkare tvivlade på jämförelsen. De ville veta "
        "vilka diagnoser patienterna fick till slut. Den genomgången pågår och kan ändra "
        "bilden.</p><p>Tavlan glömdes bort två gånger när chefen var ledig. Nu står den i det fasta "
        "schemat, med två namn.</p>"
    ),
    "conclusions": (
        "<p>Personalens känsla stämde till riktningen men inte till storleken. Båda behövdes: blocket "
        "fick någon att fråga, och registret visade hur stor skillnaden var.</p><p>En fast fråga är "
        "lättare att införa än en ny hållning. Kliniken har valt att börja med frågan.</p>"
    ),
    "indicators": [
        {
            "name": "Väntetid vid magsmärta, median för kvinnor",
            "before": "142",
            "after": "131",
            "unit": "minuter",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: klinikens register",
            "kolada_id": "",
        },
        {
            "name": "Väntetid vid magsmärta, median för män",
            "before": "111",
            "after": "123",
            "unit": "minuter",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: klinikens register",
            "kolada_id": "",
        },
    ],
    "cost": "60 arbetstimmar för analysen, därefter en timme i veckan",
    "funding": "Klinikens ram",
    "evidence_level": "tried",
    "success_factors": [
        "Frågan kom från dem som möter patienterna",
        "Grupper med lika behov jämfördes",
        "Tavlan har två ansvariga",
    ],
    "pitfalls": [
        "Egna anteckningar överdrev skillnaden",
        "En ovanlig sommar gjorde resultatet svårt att tolka",
    ],
    "local_contact": None,
    "verified_with_owner_on": "T-15d",
    "body": [],
    "related": [("page", "T8", None), ("document", "d-halsa", None)],
}

PAGES: list[Page] = [E7, E8]
