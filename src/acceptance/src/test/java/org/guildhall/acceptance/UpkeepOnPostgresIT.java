package org.guildhall.acceptance;

import org.guildhall.host.junit.WithHost;

@WithHost(database = "postgres", fresh = true)
class UpkeepOnPostgresIT extends UpkeepStory {}
