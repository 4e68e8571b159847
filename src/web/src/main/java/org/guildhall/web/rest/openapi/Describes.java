package org.guildhall.web.rest.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the OpenAPI document says about a resource method beyond its JAX-RS annotations. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Describes {

    /** What it does, in one sentence. */
    String value();

    /** The record that is sent; none by default. */
    Class<?> takes() default Void.class;

    /** The record that is answered; none by default. */
    Class<?> answers() default Void.class;

    /** Whether a part of a list of them is answered. */
    boolean list() default false;

    /** The statuses with which it is answered when all goes well. */
    int[] status() default 200;

    /** Statuses of refusals beyond those that follow from its parameters and from who may call it. */
    int[] refuses() default {};

    /** Whether the header {@code Location} says where what was made is found. */
    boolean located() default false;
}
