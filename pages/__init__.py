"""What content there is: the base page, one module per page type, its typed document and its blocks.

Knows nothing of the machinery that delivers it."""
