/**
 * What every implementation of a port keeps to, as tests: a room extends the contract and says how its implementation is made.
 */
@NullMarked
package org.guildhall.core.contract;

import org.jspecify.annotations.NullMarked;
