"""A sample company to try Backdesk on: `company_rows` thinks it up, `fill` writes it. Everybody in it is invented."""
