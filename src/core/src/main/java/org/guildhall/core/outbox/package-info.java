/**
 * The one way out: mail, issues, comments and labels are written down as {@link org.guildhall.core.outbox.OutboxMessage
 * messages} in the transaction of their cause, and delivered afterwards.
 *
 * <p>Invariants: one message per idempotency key for as long as its cause can ask for it again (see {@link
 * org.guildhall.core.outbox.Outbox#KEPT}); a delivery that cannot be repeated safely is never repeated.
 */
@NullMarked
package org.guildhall.core.outbox;

import org.jspecify.annotations.NullMarked;
