/**
 * The services that every product gives to plugins: SAL, events, Active Objects, scheduler, cluster locks, templates.
 *
 * <p>Core types: {@link org.guildhall.host.platform.Platform} provides all of them to one product;
 * {@link org.guildhall.host.platform.JdbcUserDirectory} keeps the people that both products share.
 */
@NullMarked
package org.guildhall.host.platform;

import org.jspecify.annotations.NullMarked;
