"""Public search: Swedish text analysis, index and queries. It lies below cms and never imports the
timeline."""
