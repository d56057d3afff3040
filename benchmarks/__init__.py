"""Speed and memory, measured beside raw aiohttp and the peers: `python -m benchmarks`, or `make bench`."""
