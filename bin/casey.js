#!/usr/bin/env node
require('../dist/casey.cjs');
