"""The few answers and subjects that the dialogue knows by name. A folder may lack any of them."""

GREETING = "tervehdys"
"""Said at the start instead of the text of the same name."""

HUMAN = "ihminen"
PRIVACY = "tietosuoja"

CHOOSER = "mika-sopii"
"""Which form of cooperation suits us; stands in for the chooser until that is a conversation of its own."""
