"""Content shared between pages: contacts, notices, subjects, steering documents, site settings.

Snippets refer to pages by public id only: this package does not import pages."""
