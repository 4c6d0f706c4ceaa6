"""Learning examples E9 and E10, both drafts: fathers in Jokkmokk, and benches in Åre."""

from cms.demo.texts.shapes import Page

E9: Page = {
    "key": "E9",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "pappagrupper-i-glesbygd",
    "locale": "sv",
    "title": "Pappagrupper i glesbygd",
    "lead": (
        "I öppna förskolans besöksbok fanns nästan inga pappor. Jokkmokk frågade fjorton av dem vad som "
        "skulle få dem att komma, och svaren ändrade planen."
    ),
    "subjects": ["foraldraskap", "jamstalld-halsa"],
    "owner": "greta",
    "contacts": ["greta"],
    "contact_mode": "direct",
    "unit": "u-vard",
    "state": "draft",
    "content_date": None,
    "owner_municipalities": ["2510"],
    "owner_regions": [],
    "joint_authority": "",
    "operation": "Öppna förskolan",
    "sectors": ["forskola", "individ-och-familj"],
    "methods": ["normkritik", "medborgardialog"],
    "policy_goals": ["obetalt", "halsa"],
    "start_year": "T",
    "end_year": None,
    "ongoing": True,
    "background": (
        "<p>En vår stod 212 besök i öppna förskolans bok. Elva av dem gjordes av pappor, och åtta av de "
        "elva av samma man. Han trivdes, sa han, men samtalen tystnade ofta när han satte "
        "sig.</p><p>Andra pappor bodde i byar med lång väg till centralorten. Flera arbetade i skift och "
        "var lediga när huset var stängt. Inbjudan på anslagstavlan började med orden ”Hej "
        "mammor”.</p><p>Mammorna saknade också något. Två av dem berättade att de aldrig gick ensamma "
        "hemifrån, eftersom ingen annan kände barnets rutiner.</p>"
    ),
    "implementation": (
        "<p>Två medarbetare ringde upp fjorton pappor och sex mammor. Samtalen tog omkring tjugo "
        "minuter. Frågorna var öppna: Hur ser en vanlig dag ut? När skulle du ha tid? Vad skulle få dig "
        "att vända i dörren?</p><p>Svaren har blivit ett förslag för ett första år:</p><ul><li>träffar "
        "varannan vecka, varannan gång på skärm</li><li>möten i tre byar, i lokaler som redan "
        "finns</li><li>barnen är med, och gruppen gör något praktiskt tillsammans</li><li>mammor får "
        "egna träffar på samma villkor</li></ul><p>Ledarna ska få en dags utbildning. Den handlar om "
        "normer kring föräldraskap och om vad en ledare gör när någon mår dåligt.</p><p>Resorna räknades "
        "in från början. En ledare kör mellan byarna, och den som saknar bil kan få skjuts.</p>"
    ),
    "results": (
        "<p>Grupperna har inte börjat. Det som finns än så länge är svaren från samtalen.</p><p>Tio av "
        "fjorton pappor ville delta om träffen låg inom tre mil. Bara fyra ville att den skulle heta "
        "pappagrupp. Flera föreslog ett namn efter platsen. Kommunen har därför bytt "
        "arbetsnamn.</p><p>Mammorna var delade. Fyra såg fram emot egna träffar. Två var oroliga för att "
        "pappornas träffar skulle ta personal från de vanliga öppettiderna. Förslaget har därför fått en "
        "egen budget.</p><p>Fyra pappor sa att de inte behövde någon grupp. Ingen har frågat pappor som "
        "talar andra språk än svenska och samiska. Det är den största luckan i underlaget.</p>"
    ),
    "conclusions": "",
    "indicators": [],
    "cost": "Beräknat till 85 000 kronor för första året",
    "funding": "Ansökan till kommunens medel för folkhälsa",
    "evidence_level": "idea",
    "success_factors": ["Papporna tillfrågades innan platsen valdes", "Mammorna är med i planen"],
    "pitfalls": ["Ett namn som inte alla vill kännas vid", "Samtal på bara två språk"],
    "local_contact": None,
    "verified_with_owner_on": None,
    "body": [],
}

E10: Page = {
    "key": "E10",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "bibliotekets-nya-bankar",
    "locale": "sv",
    "title": "Bibliotekets nya bänkar",
    "lead": (
        "Utanför biblioteket i Åre satt nästan bara män. En vecka med flyttbara stolar visade var andra "
        "ville sitta, och åt vilket håll."
    ),
    "subjects": ["jamstalldhetsanalys", "horisontella-perspektiv"],
    "owner": "bo",
    "contacts": ["bo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "draft",
    "content_date": None,
    "owner_municipalities": ["2321"],
    "owner_regions": [],
    "joint_authority": "",
    "operation": "Bibliotek och park",
    "sectors": ["kultur-och-fritid", "samhallsbyggnad"],
    "methods": ["medborgardialog", "normkritik"],
    "policy_goals": ["makt"],
    "start_year": "T-1y",
    "end_year": None,
    "ongoing": True,
    "background": (
        "<p>En flicka i årskurs åtta väntade på bussen inne i bibliotekets entré, fast solen sken. En "
        "bibliotekarie frågade varför hon inte satt ute. ”Det går inte att sitta där utan att bli tittad "
        "på”, svarade hon.</p><p>Framför huset stod fyra långa bänkar i en rak rad, vända mot torget. De "
        "var nästan alltid upptagna av män i grupp. Bakom ryggen gick vägen till "
        "hållplatsen.</p><p>Ingen hade planerat platsen för män. Bänkarna var billigast i längder om tre "
        "meter, och raden följde en häck som inte längre fanns.</p><p>Kommunen skulle ändå byta "
        "bänkarna, eftersom träet hade ruttnat. Beställningen på fyra likadana var redan skriven.</p>"
    ),
    "implementation": (
        "<p>Beställningen fick vänta. Under en vecka ställde biblioteket ut tolv lätta stolar som vem "
        "som helst fick flytta. Varje kväll ritade personalen av var de stod.</p><p>Samtidigt talade två "
        "bibliotekarier med 60 besökare, från lågstadiebarn till pensionärer. De frågade var det är "
        "skönt att vara, och var man väljer att inte stanna. Äldre talade om ryggstöd. Föräldrar ville "
        "se lekplatsen. Unga ville sitta mittemot varandra.</p><p>De nya bänkarna blev sex i stället för "
        "fyra. Två står mittemot varandra, två vetter mot leken och två har armstöd och står nära "
        "dörren.</p>"
    ),
    "results": (
        "<p>Fler sitter ner, och de är mer olika varandra. Männen är inte färre än förut. Det var "
        "viktigt för biblioteket, som inte ville flytta bort någon.</p><p>Räkningen gjordes från ett "
        "fönster. Personalen gissade kön och ålder på främlingar, och det är en svaghet. Talen ska läsas "
        "som en riktning.</p><p>Tolv stolar ställdes ut och elva kom tillbaka. Den tolfte hittades vid "
        "badplatsen, vänd mot sjön. Personalen antecknade även det.</p><p>De två bänkarna mittemot "
        "varandra blev genast mest omtyckta. De hamnade dock i vägen för snöröjningen och får stå inne "
        "från november till april.</p>"
    ),
    "conclusions": (
        "<p>En vecka med stolar kostade mindre än en felbeställd bänk. Det svåraste var att hinna före "
        "inköpet.</p><p>I kommunens rutin för inköp står nu att möbler till allmänna platser ska prövas "
        "på plats först. Det gäller även cykelställ och papperskorgar.</p>"
    ),
    "indicators": [
        {
            "name": "Sittande kvinnor och flickor",
            "before": "3",
            "after": "9",
            "unit": "personer per timme",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: räkning från bibliotekets fönster",
            "kolada_id": "",
        },
        {
            "name": "Sittande män och pojkar",
            "before": "8",
            "after": "10",
            "unit": "personer per timme",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: räkning från bibliotekets fönster",
            "kolada_id": "",
        },
    ],
    "cost": "Sex bänkar för 96 000 kronor och tolv lånade stolar",
    "funding": "Parkens budget för underhåll",
    "evidence_level": "tried",
    "success_factors": [
        "Stolarna visade vad folk gjorde, inte bara vad de sa",
        "Platsen blev större för fler utan att någon trängdes bort",
    ],
    "pitfalls": ["Driftpersonalen tillfrågades för sent", "Kön uppskattades på håll"],
    "local_contact": None,
    "verified_with_owner_on": None,
    "body": [],
}

PAGES: list[Page] = [E9, E10]
