"""Measurements that decide nothing, never part of the suite; importing this sets Django up for them."""

from benchmarks import ground

ground.prepare()
