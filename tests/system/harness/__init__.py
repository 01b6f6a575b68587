# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real processes for the system tests: lumosd, nginx, clients, and a look into /proc."""
