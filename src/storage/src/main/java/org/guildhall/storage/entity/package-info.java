/**
 * The tables, one interface each: this is the data dictionary. Names are written out, so that renaming Java does not rename
 * data; instants are epoch milliseconds, zones and rules are text. Entities never leave the storage room.
 */
@NullMarked
package org.guildhall.storage.entity;

import org.jspecify.annotations.NullMarked;
