/**
 * Communities of practice: people who share a domain and a practice, and the space they keep it in.
 *
 * <p>Core types: {@link org.guildhall.core.community.Community}, {@link org.guildhall.core.community.Member},
 * {@link org.guildhall.core.community.Role}. {@link org.guildhall.core.community.CommunityService} holds the use cases,
 * {@link org.guildhall.core.community.CommunityRepository} is the port to storage.
 *
 * <p>Invariants: a space has at most one community; a community has a purpose (S120) and at least one lead.
 */
@NullMarked
package org.guildhall.core.community;

import org.jspecify.annotations.NullMarked;
