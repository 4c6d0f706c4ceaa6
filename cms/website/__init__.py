"""The website: shows composed documents as HTML and serves files, feeds and headers.

It owns the words of the face: page, block, component, chrome. It reads the timeline through documents and
may know neither the page models nor the JSON API beside it.
"""
