/** The demo: three months of a data team's community of practice, told through the products' and Guildhall's own REST. */
@NullMarked
package org.guildhall.acceptance.demo;

import org.jspecify.annotations.NullMarked;
