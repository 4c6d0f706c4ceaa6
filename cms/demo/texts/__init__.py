"""The Swedish texts of the demo site, as data: literals only, no Django, no decisions. Start in `index`."""
