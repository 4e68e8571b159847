package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A message on its way out; those that were delivered or given up stay for a while. */
@Preload
@Table(OutboxEntity.TABLE)
@Indexes(
        @Index(
                name = "due",
                methodNames = {"getDeliveryState", "getNextAttempt"}))
public interface OutboxEntity extends Row {

    String TABLE = "OUTBOX";
    String MESSAGE_KEY = "MESSAGE_KEY";
    String MESSAGE_TYPE = "MESSAGE_TYPE";
    String CONTENT = "CONTENT";
    String ACTING_AS = "ACTING_AS";
    String DELIVERY_STATE = "DELIVERY_STATE";
    String ATTEMPTS = "ATTEMPTS";
    String NEXT_ATTEMPT = "NEXT_ATTEMPT";
    String LAST_ERROR = "LAST_ERROR";
    String AUTHORISE = "AUTHORISE";

    /** Idempotency key: one message a key. */
    @NotNull
    @Unique
    @Accessor(MESSAGE_KEY)
    String getMessageKey();

    /** Sets MESSAGE_KEY. */
    @Mutator(MESSAGE_KEY)
    void setMessageKey(String value);

    /** Names the delivery that takes it. */
    @NotNull
    @Accessor(MESSAGE_TYPE)
    String getMessageType();

    /** Sets MESSAGE_TYPE. */
    @Mutator(MESSAGE_TYPE)
    void setMessageType(String value);

    /** What the delivery needs, as an encoded form. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor(CONTENT)
    @Nullable
    String getContent();

    /** Sets CONTENT. */
    @Mutator(CONTENT)
    void setContent(@Nullable String value);

    /** In whose name; null for Guildhall itself. */
    @Accessor(ACTING_AS)
    @Nullable
    String getActingAs();

    /** Sets ACTING_AS. */
    @Mutator(ACTING_AS)
    void setActingAs(@Nullable String value);

    /** Name of where it is on its way. */
    @NotNull
    @Accessor(DELIVERY_STATE)
    String getDeliveryState();

    /** Sets DELIVERY_STATE. */
    @Mutator(DELIVERY_STATE)
    void setDeliveryState(String value);

    /** How often it was tried. */
    @Accessor(ATTEMPTS)
    int getAttempts();

    /** Sets ATTEMPTS. */
    @Mutator(ATTEMPTS)
    void setAttempts(int value);

    /** Not tried before this, in epoch milliseconds. */
    @Accessor(NEXT_ATTEMPT)
    long getNextAttempt();

    /** Sets NEXT_ATTEMPT. */
    @Mutator(NEXT_ATTEMPT)
    void setNextAttempt(long value);

    /** Why the last attempt failed; null or empty when none did. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor(LAST_ERROR)
    @Nullable
    String getLastError();

    /** Sets LAST_ERROR. */
    @Mutator(LAST_ERROR)
    void setLastError(@Nullable String value);

    /** Where the person allows it first, when the last attempt failed for that; null or empty when not. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor(AUTHORISE)
    @Nullable
    String getAuthorise();

    /** Sets AUTHORISE. */
    @Mutator(AUTHORISE)
    void setAuthorise(@Nullable String value);
}
