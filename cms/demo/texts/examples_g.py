"""Learning examples E13 and E14: a checklist in Växjö, and rescue services in Sala and Heby."""

from cms.demo.texts.shapes import Page

E13: Page = {
    "key": "E13",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "checklistan-som-namnden-faktiskt-anvander",
    "locale": "sv",
    "title": "Checklistan som nämnden faktiskt använder",
    "lead": (
        "Den gamla checklistan hade 34 frågor och fylldes i efter beslutet. Den nya i Växjö har fyra, "
        "och ledamöterna håller den i handen när ärendet bereds."
    ),
    "subjects": ["styrning-och-ledning", "jamstalldhetsanalys"],
    "owner": "bo",
    "contacts": ["bo", "alva"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "draft",
    "later": {"workflow": "sakgranskning", "past_limit": True},
    "content_date": None,
    "owner_municipalities": ["0780"],
    "owner_regions": [],
    "joint_authority": "",
    "operation": "Nämndsekretariatet",
    "sectors": ["ledning-och-styrning"],
    "methods": ["likabehandlingsanalys"],
    "policy_goals": ["makt"],
    "start_year": "T-2y",
    "end_year": None,
    "ongoing": True,
    "background": (
        "<p>En nämndsekreterare skulle arkivera ett ärende om en ny simhall. Bland handlingarna låg "
        "checklistan för jämställdhet. Den var ifylld dagen efter beslutet, med ”ej relevant” på alla 34 "
        "rader.</p><p>Hon tog fram tjugo ärenden till. I sjutton såg listan likadan ut. Handläggarna "
        "beskrev den som en blankett för arkivet. Flera ledamöter visste inte att den fanns.</p><p>Ändå "
        "hade nämnden fått beröm för listan i en granskning utifrån. Granskaren hade sett att den fanns, "
        "men inte hur den användes.</p>"
    ),
    "implementation": (
        "<p>Sekreteraren bjöd in tre ledamöter och tre handläggare till två eftermiddagar. De strök "
        "varje fråga som aldrig hade påverkat ett beslut. Fyra blev kvar:</p><ul><li>Vilka berörs, och "
        "vad vet vi om kvinnor och män bland dem?</li><li>Vem får mer och vem får mindre av pengar, tid "
        "eller plats?</li><li>Vilken uppgift saknas?</li><li>När ska vi se hur det gick?</li></ul><p>Den "
        "viktigaste ändringen gällde ägandet. Listan flyttades från handläggaren till ledamöterna. De "
        "ställer frågorna högt på beredningen, när förslaget ännu går att ändra. Svaren skrivs in i "
        "ärendets vanliga text, så det finns ingen blankett kvar att fylla i.</p><p>Den gamla listan "
        "togs bort samma dag som den nya började gälla. Ingen skulle behöva fylla i två.</p>"
    ),
    "results": (
        "<p>Efter ett år hade tolv av tjugo ärenden uppgifter om kvinnor och män. Före var det tre. Fyra "
        "ärenden skickades tillbaka för att något saknades, och ett av dem fick ett annat "
        "innehåll.</p><p>Det ärende som ändrades gällde en gångtunnel. Frågan om vilka som berörs ledde "
        "till samtal med hemtjänsten och två skolor. Tunneln byttes mot en övergång i "
        "gatuplan.</p><p>Frågan om vad som saknas ställs oftast. Den om uppföljning glöms bort, och bara "
        "sju ärenden har en dag för uppföljning.</p><p>Första våren tog beredningen en halv timme "
        "längre. Två handläggare kände sig utfrågade inför publik. Numera får de frågorna i förväg, och "
        "tiden är tillbaka där den var.</p>"
    ),
    "conclusions": (
        "<p>Listan gör nytta för att den är kort och för att ledamöterna äger den.</p><p>Nu prövas den i "
        "två nämnder till. Frågan om uppföljning har fått stå först, så att den inte glöms.</p>"
    ),
    "indicators": [
        {
            "name": "Ärenden med uppgifter om kvinnor och män",
            "before": "15",
            "after": "60",
            "unit": "procent",
            "sex_disaggregated": False,
            "source": "Påhittat exempel: genomgång av tjugo ärenden per år",
            "kolada_id": "",
        },
        {
            "name": "Ärenden som skickades tillbaka för brister i underlaget",
            "before": "1",
            "after": "4",
            "unit": "per år",
            "sex_disaggregated": False,
            "source": "Påhittat exempel: nämndens protokoll",
            "kolada_id": "",
        },
    ],
    "cost": "Två eftermiddagar för sex personer",
    "funding": "Nämndens ordinarie arbete",
    "evidence_level": "tried",
    "success_factors": [
        "Ledamöterna äger listan",
        "Frågorna ställs före beslutet",
        "Svaren står i ärendets vanliga text",
    ],
    "pitfalls": ["Frågan om uppföljning glöms bort", "Handläggare kan uppleva frågorna som kritik"],
    "local_contact": None,
    "verified_with_owner_on": None,
    "body": [],
    "related": [("document", "d-checklista", None), ("page", "T3", None)],
}

E14: Page = {
    "key": "E14",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "samverkan-over-lansgrans",
    "locale": "sv",
    "title": "Samverkan över länsgräns",
    "lead": (
        "Räddningsstyrkorna i Sala och Heby saknade folk på dagtid. De gick igenom vilka som faktiskt "
        "var kvar på orten när larmet kom."
    ),
    "hero_image": "i-bro",
    "subjects": ["jamstallt-arbetsliv"],
    "owner": "johan",
    "contacts": ["johan"],
    "contact_mode": "direct",
    "unit": "u-arbetsgivare",
    "state": {"scheduled": "T+1h"},
    "content_date": None,
    "owner_municipalities": ["1981", "0331"],
    "owner_regions": [],
    "joint_authority": "Räddningsförbundet Exempelbygden",
    "operation": "Räddningspersonal i beredskap",
    "sectors": ["raddningstjanst", "arbetsmarknad"],
    "methods": ["normkritik", "fyra-r"],
    "policy_goals": ["makt", "ekonomi"],
    "start_year": "T-2y",
    "end_year": None,
    "ongoing": True,
    "background": (
        "<p>Larmet gick en onsdag klockan elva. Av fem i beredskap kom tre. De andra två arbetade i en "
        "stad fyra mil bort och hade gjort det länge.</p><p>Styrkeledaren gick samma kväll genom byn i "
        "tankarna. Skolan, hemtjänsten och affären var öppna hela dagen. Där arbetade mest kvinnor, och "
        "ingen av dem hade fått frågan. Annonserna visade en man i rök.</p><p>Sala och Heby ligger i "
        "olika län men delar problem och vägar. De beslutade att söka personal tillsammans.</p>"
    ),
    "implementation": (
        "<p>Det gemensamma förbundet räknade vilka som fanns inom fem minuter från stationen på dagtid. "
        "Två av tre var kvinnor. Därefter gjordes detta:</p><ul><li>en ny annons som beskriver "
        "uppgifterna i ordning, från första samtal till städat fordon</li><li>fyra öppna kvällar där "
        "alla fick pröva utrustningen och de fysiska momenten</li><li>avtal med kommunerna om att skolan "
        "och hemtjänsten får ersättare vid larm</li><li>omklädningsrum och larmställ i fler "
        "storlekar</li></ul><p>Hemtjänstens chef tvekade. Vem ordnar frukosten hos en äldre person när "
        "larmet går? Svaret blev att den som har beredskap alltid har en namngiven ersättare samma "
        "timme.</p><p>De fysiska kraven ändrades inte. Däremot fick alla sökande åtta veckors träning "
        "före provet, både kvinnor och män.</p>"
    ),
    "results": (
        "<p>Elva kvinnor och sex män sökte. Sju kvinnor och tre män klarade proven. Av dem arbetar fem i "
        "skolan, tre i hemtjänsten och två i handeln. Stationerna är fullt bemannade på dagtid fler "
        "veckor om året.</p><p>Länsgränsen gav mer besvär än väntat. Larmen går genom två system, och en "
        "gemensam övning fick ställas in när ingen visste vem som skulle betala.</p><p>Handskar i små "
        "storlekar kom åtta månader för sent. En av de nya kvinnorna slutade under tiden och angav det "
        "som skäl. En arbetsgivare sa upp sitt avtal efter tre larm på en vecka.</p>"
    ),
    "conclusions": (
        "<p>Styrkorna letade länge efter fler av samma sort. Det hjälpte att först räkna dem som var "
        "hemma och sedan fråga vad som stod i vägen.</p><p>Utrustningen borde ha beställts före "
        "annonsen. Nästa omgång börjar därför hos förrådet.</p>"
    ),
    "indicators": [
        {
            "name": "Kvinnor i beredskap",
            "before": "2",
            "after": "8",
            "unit": "personer",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: förbundets personallista",
            "kolada_id": "",
        },
        {
            "name": "Män i beredskap",
            "before": "41",
            "after": "44",
            "unit": "personer",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: förbundets personallista",
            "kolada_id": "",
        },
        {
            "name": "Veckor med full bemanning på dagtid",
            "before": "61",
            "after": "83",
            "unit": "procent",
            "sex_disaggregated": False,
            "source": "Påhittat exempel: förbundets bemanning",
            "kolada_id": "",
        },
    ],
    "cost": "420 000 kronor, varav hälften för kläder och omklädningsrum",
    "funding": "Kommunerna efter folkmängd och ett bidrag till arbetsmiljö",
    "evidence_level": "tried",
    "success_factors": [
        "Sökandet började med vilka som är på plats",
        "Samma krav och samma träning för alla",
        "Avtal med arbetsgivarna före larmet",
    ],
    "pitfalls": ["Utrustningen beställdes efter rekryteringen", "Två län gav två system för larm"],
    "local_contact": None,
    "verified_with_owner_on": "T-5d",
    "body": [],
    "related": [("page", "T10", None), ("page", "E6", None)],
}

PAGES: list[Page] = [E13, E14]
