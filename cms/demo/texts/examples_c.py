"""Learning examples E5 and E6: the budget in Eskilstuna, and full-time work in Falkenberg."""

from cms.demo.texts.shapes import Page

E5: Page = {
    "key": "E5",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "budgetdialog-med-kon-i-kolumnen",
    "locale": "sv",
    "title": "Budgetdialog med kön i kolumnen",
    "lead": (
        "Ekonomerna kunde kostnaderna och förvaltningarna kände besökarna. I Eskilstuna fick de en "
        "gemensam tabell och en kvart var för att förklara den."
    ),
    "subjects": ["jamstalld-budget"],
    "owner": "david",
    "contacts": ["david", "bo"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "live",
    "content_date": "T-20d 09:00",
    "owner_municipalities": ["0484"],
    "owner_regions": [],
    "joint_authority": "",
    "operation": "Ekonomiavdelningen",
    "sectors": ["ekonomi", "ledning-och-styrning"],
    "methods": ["jamstalld-budget", "konsuppdelad-statistik"],
    "policy_goals": ["makt", "ekonomi"],
    "start_year": "T-3y",
    "end_year": None,
    "ongoing": True,
    "background": (
        "<p>På en budgetdialog i maj frågade en ledamot om fritidsgårdarna: hur mycket av pengarna går "
        "till flickor? Ekonomen visste vad hyran kostade. Chefen visste vilka som kom. Ingen i rummet "
        "kunde lägga ihop svaren.</p><p>Frågan fördes till protokollet och kom tillbaka nästa år. Då "
        "bestämde ekonomichefen att den skulle gå att besvara.</p><p>Kommunen hade redan statistik om "
        "kvinnor och män, i en bilaga på fyrtio sidor. Den kom i november, när budgeten var klar. "
        "Ekonomichefen ville ha färre tal och få dem tidigare.</p>"
    ),
    "implementation": (
        "<p>Tre områden valdes för det första året: fritidsgårdar, daglig verksamhet och "
        "vuxenutbildning. En ekonom och en utvecklare satt tillsammans tre förmiddagar per område. De "
        "lade till kolumner i den vanliga budgettabellen: kvinnor, män, kostnad per person och en rad "
        "för det som inte gick att dela upp.</p><p>I dialogen fick varje chef en kvart och tre "
        "frågor:</p><ul><li>Vad i tabellen överraskade dig?</li><li>Vad beror skillnaden på, och hur vet "
        "du det?</li><li>Vad vill du ändra eller undersöka till nästa år?</li></ul>"
    ),
    "results": (
        "<p>Redan första året ledde kolumnen till ett beslut. Två fritidsgårdar fick nya öppettider, och "
        "en ledare bytte gård. Ett år senare hade andelen flickor bland besökarna ökat från 29 till 41 "
        "procent.</p><p>I vuxenutbildningen berodde skillnaden på att utbildningarna var olika långa. "
        "Där ändrades ingenting, men förklaringen står nu i budgeten.</p><p>I daglig verksamhet fick "
        "arbetet avbrytas. Deltagarna var så få att tabellen kunde avslöja enskilda personer. Det borde "
        "ha setts innan området valdes.</p><p>Alla var inte nöjda. En chef tyckte att kvarten blev ett "
        "förhör. Till nästa år delas frågorna ut en vecka i förväg.</p>"
    ),
    "conclusions": (
        "<p>Tabellen gav inga svar, men den gjorde frågorna möjliga att ställa. Sex områden har nu kön i "
        "kolumnen. Ekonomerna fyller i dem utan särskilt uppdrag, eftersom rutorna finns i "
        "mallen.</p><p>Nästa steg är investeringarna. En idrottshall står i fyrtio år, och där är "
        "kolumnen ännu tom.</p>"
    ),
    "indicators": [
        {
            "name": "Flickor bland besökarna på två fritidsgårdar",
            "before": "29",
            "after": "41",
            "unit": "procent",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: fritidsgårdarnas besöksräkning",
            "kolada_id": "",
        },
        {
            "name": "Områden med kön i budgettabellen",
            "before": "0",
            "after": "6",
            "unit": "områden",
            "sex_disaggregated": False,
            "source": "Påhittat exempel: kommunens budgetdokument",
            "kolada_id": "",
        },
    ],
    "cost": "Tre förmiddagar per område för två personer",
    "funding": "Ordinarie budgetarbete",
    "evidence_level": "tried",
    "success_factors": [
        "Ekonomichefen ägde frågan",
        "Kolumnerna lades i den mall som redan användes",
        "Varje chef fick förklara sin egen tabell",
    ],
    "pitfalls": ["Små grupper kunde kännas igen", "Korta frister gjorde dialogen till förhör"],
    "local_contact": None,
    "verified_with_owner_on": "T-24d",
    "body": [
        (
            "factBox",
            "Inför den första dialogen",
            (
                "<p>Eskilstunas råd till den som vill pröva:</p><ul><li>börja med ett område där både "
                "kostnad och kön redan finns</li><li>kontrollera att grupperna är tillräckligt "
                "stora</li><li>skicka ut frågorna minst en vecka före mötet</li><li>skriv in "
                "förklaringen även när ingenting ändras</li></ul>"
            ),
        ),
    ],
    "related": [("page", "T5", None), ("document", "d-budget", None)],
}

E6: Page = {
    "key": "E6",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "heltid-som-norm",
    "locale": "sv",
    "title": "Heltid som norm",
    "lead": (
        "På ett äldreboende i Falkenberg arbetade en av fem heltid. Personalen byggde ett nytt schema "
        "och fick börja om två gånger innan det höll."
    ),
    "subjects": ["heltid"],
    "owner": "johan",
    "contacts": ["johan"],
    "contact_mode": "direct",
    "unit": "u-arbetsgivare",
    "state": "live",
    "content_date": "T-90d 09:00",
    "owner_municipalities": ["1382"],
    "owner_regions": [],
    "joint_authority": "",
    "operation": "Särskilt boende för äldre",
    "sectors": ["personal", "aldreomsorg"],
    "methods": ["modellkoncept"],
    "policy_goals": ["ekonomi"],
    "start_year": "T-5y",
    "end_year": "T-2y",
    "ongoing": False,
    "background": (
        "<p>Vid personalrummet hängde en tavla med lediga extrapass. Samma undersköterskor som hade "
        "tjänst på 75 procent tog passen, kväll efter kväll, mot timlön.</p><p>En av dem räknade ihop "
        "sitt år. Hon hade arbetat nästan heltid, men semestern och sjuklönen byggde på tre fjärdedelar. "
        "Räkningen lade hon på chefens bord.</p><p>Av 54 anställda var 49 kvinnor. Elva arbetade heltid. "
        "På kommunens tekniska förvaltning var heltid sedan länge det vanliga.</p>"
    ),
    "implementation": (
        "<p>Boendet fick två år på sig. Alla erbjöds heltid och ingen tvingades. Fem undersköterskor, en "
        "planerare och skyddsombudet fick fyra timmar i veckan för att bygga schemat.</p><p>Gruppen "
        "mätte arbetet under två veckor. Alla skrev upp när de hade bråttom och när någon fick vänta. "
        "Morgonen var överfull, medan eftermiddagen hade luckor.</p><p>Det första schemat fyllde "
        "luckorna med delade turer. Efter sju veckor sa gruppen stopp. Det andra byggde på pass som "
        "kunde hamna var som helst i kommunen. Även det föll.</p><p>Det tredje utgick från de boendes "
        "dygn. Dusch och tvätt spreds över veckan, och dokumentationen fick egen tid mitt på dagen. Då "
        "räckte arbetet till hela tjänster på samma plats.</p>"
    ),
    "results": (
        "<p>Efter två år arbetade 33 av 45 anställda heltid. De boende mötte färre olika medarbetare "
        "under en vecka, och timanställda behövdes mer sällan.</p><p>Tjänsterna blev större och färre. "
        "Nio vikariat förlängdes därför inte. Det hade ingen talat om i början.</p><p>Sjukfrånvaron steg "
        "första året och sjönk sedan till den gamla nivån. Den blev alltså inte lägre, fast kalkylen "
        "hade räknat med det.</p><p>Tolv valde att stanna på deltid. De vanligaste skälen var värk och "
        "ansvar för anhöriga.</p>"
    ),
    "conclusions": (
        "<p>Ett schema som börjar i lediga pass flyttar bara luckorna. Först när arbetet över dygnet "
        "ritades om gick tjänsterna ihop.</p><p>Männen på boendet var bara fem och redovisas därför inte "
        "för sig. En boende klagade när duschen bytte dag. Hon hade rätt i att de boende borde ha "
        "tillfrågats först.</p><p>Arbetsgången är nedskriven steg för steg och används på två boenden "
        "till. Där får de anställda från början veta vad som händer med vikariaten.</p>"
    ),
    "indicators": [
        {
            "name": "Kvinnor med heltid",
            "before": "18",
            "after": "73",
            "unit": "procent",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: boendets personalregister, männen för få att redovisa",
            "kolada_id": "",
        },
        {
            "name": "Medarbetare som en boende möter",
            "before": "17",
            "after": "11",
            "unit": "personer per vecka",
            "sex_disaggregated": False,
            "source": "Påhittat exempel: boendets bemanningsplan",
            "kolada_id": "",
        },
    ],
    "cost": "1,1 miljoner kronor under två år, varav hälften för schemagruppen",
    "funding": "Socialnämnden och kommunens medel för omställning",
    "evidence_level": "evaluated",
    "success_factors": [
        "De som skulle arbeta efter schemat byggde det",
        "Heltid erbjöds utan tvång",
        "Gruppen fick avbryta försök som inte höll",
    ],
    "pitfalls": ["Kalkylen räknade med lägre sjukfrånvaro", "Följderna för vikarier togs upp för sent"],
    "local_contact": {
        "name": "Amina Exempelsson",
        "title": "Verksamhetschef, särskilt boende",
        "phone": "+46701740612",
        "email": "amina.exempelsson@kommun.example",
        "consent_on": "T-100d",
        "consent_reference": "SN 2026/41 (exempel)",
    },
    "verified_with_owner_on": "T-95d",
    "body": [],
    "related": [("page", "T10", None)],
}

PAGES: list[Page] = [E5, E6]
