"""What the web server loads."""

import os

from django.core.wsgi import get_wsgi_application

from cms import front

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")
application = front.Front(get_wsgi_application())
