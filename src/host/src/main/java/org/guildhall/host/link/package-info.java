/** HTTP between the products: application links that act as a person, and the SAL request factory. */
@NullMarked
package org.guildhall.host.link;

import org.jspecify.annotations.NullMarked;
