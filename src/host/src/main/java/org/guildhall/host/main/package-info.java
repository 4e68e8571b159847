/** Starts the host: its parts put together, the command line, and the loaders that fill a fresh site. */
@NullMarked
package org.guildhall.host.main;

import org.jspecify.annotations.NullMarked;
