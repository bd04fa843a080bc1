"""The extensions that the records need: btree_gist for "no overlap" constraints, pg_trgm for search."""

from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension
from django.db import migrations


class Migration(migrations.Migration):
    run_before = [("archive", "0001_initial")]  # every other room stands on archive
    operations = [BtreeGistExtension(), TrigramExtension()]
