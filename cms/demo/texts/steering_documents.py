"""Steering documents that topics refer to."""

from cms.demo.texts.shapes import Item

STEERING_DOCUMENTS: list[Item] = [
    {
        "key": "sd-cemr",
        "name": "CEMR-deklarationen",
        "short_name": "CEMR",
        "issuer": "CEMR",
        "document_kind": "declaration",
        "document": "d-cemr",
        "summary": (
            "Europeisk deklaration om jämställdhet för kommuner och regioner. Den som undertecknar lovar "
            "att arbeta för jämställdhet som politisk ledning, arbetsgivare och servicegivare, och att "
            "göra det efter en egen handlingsplan."
        ),
        "subjects": ["cemr"],
        "signatories": [
            {"municipality": "0484", "signed_on": "T-30d"},
            {"municipality": "1382", "signed_on": "T-30d"},
            {"municipality": "2510", "signed_on": "T-30d"},
            {"municipality": "0880", "signed_on": "T-30d"},
            {"municipality": "1883", "signed_on": "T-30d"},
            {"municipality": "2062", "signed_on": "T-30d"},
            {"municipality": "2581", "signed_on": "T-30d"},
            {"municipality": "1981", "signed_on": "T-30d"},
            {"municipality": "0780", "signed_on": "T-30d"},
            {"municipality": "2321", "signed_on": "T-30d"},
        ],
    },
    {
        "key": "sd-kvinnokonventionen",
        "name": "FN:s kvinnokonvention",
        "issuer": "Förenta nationerna",
        "document_kind": "convention",
        "link": ("url", "https://fn.example/kvinnokonventionen", "Konventionen i sin helhet"),
        "summary": (
            "Konvention om att avskaffa all slags diskriminering av kvinnor. Den gäller hela samhället och "
            "berör därmed även det som kommuner och regioner beslutar om."
        ),
        "subjects": ["manskliga-rattigheter"],
    },
    {
        "key": "sd-istanbul",
        "name": "Istanbulkonventionen",
        "issuer": "Europarådet",
        "document_kind": "convention",
        "link": ("url", "https://europaradet.example/istanbulkonventionen", "Konventionen i sin helhet"),
        "summary": (
            "Konvention om att förebygga och bekämpa våld mot kvinnor och våld i hemmet. Den handlar om "
            "förebyggande arbete, skydd, lagföring och samverkan."
        ),
        "subjects": ["kvinnofrid"],
    },
    {
        "key": "sd-agenda",
        "name": "Agenda 2030",
        "issuer": "Förenta nationerna",
        "document_kind": "agreement",
        "link": ("url", "https://fn.example/agenda-2030", "Agendan och alla mål"),
        "summary": (
            "Överenskommelse om mål för hållbar utveckling. Jämställdhet är ett eget mål och en "
            "förutsättning för de andra."
        ),
        "subjects": ["agenda-2030"],
    },
    {
        "key": "sd-program",
        "name": "Förbundets program för jämställdhet",
        "short_name": "Jämställdhetsprogrammet",
        "issuer": "Förbundet",
        "document_kind": "policy",
        "document": "d-program",
        "summary": (
            "Programmet anger vad förbundet ska göra för att stödja medlemmarna: samla kunskap, utveckla "
            "metoder, ordna möten och följa upp resultat uppdelade på kön."
        ),
        "subjects": ["styrning-och-ledning"],
    },
]
