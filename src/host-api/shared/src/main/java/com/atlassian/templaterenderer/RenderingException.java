package com.atlassian.templaterenderer;

/** Follows {@code RenderingException} of atlassian-template-renderer 6 (likely: unchecked, constructors). */
public class RenderingException extends RuntimeException {

    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
