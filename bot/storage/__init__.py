"""Everything kept between messages: tables, queries, migrations."""
