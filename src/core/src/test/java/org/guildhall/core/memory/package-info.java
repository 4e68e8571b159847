/**
 * The core's ports in memory, builders, and a fixture that wires every use case over them: for the tests of every room.
 */
@NullMarked
package org.guildhall.core.memory;

import org.jspecify.annotations.NullMarked;
