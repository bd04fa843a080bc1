"""The example province: invented units, people, papers, figures and incoming reports, loaded through the actions."""
