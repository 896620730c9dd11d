"""From a meeting to the formal document: meeting and template to blocks, blocks to Markdown."""
