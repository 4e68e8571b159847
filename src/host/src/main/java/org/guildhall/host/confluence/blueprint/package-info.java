/** Blueprints of the installed plugins: what the Create dialog offers and how a template becomes a page's first body. */
@NullMarked
package org.guildhall.host.confluence.blueprint;

import org.jspecify.annotations.NullMarked;
