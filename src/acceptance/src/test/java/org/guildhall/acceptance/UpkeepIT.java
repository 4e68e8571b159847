package org.guildhall.acceptance;

import org.guildhall.host.junit.WithHost;

@WithHost(fresh = true)
class UpkeepIT extends UpkeepStory {}
