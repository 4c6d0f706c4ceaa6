"""The machinery: records what editors do, delivers it exact to the moment; nothing but tests imports it.

Stays free of imports, because `cms.bootstrap` runs before anything is installed.
"""
