package org.guildhall.host.confluence.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;

/**
 * What a browser asks for.
 *
 * @param request the request
 * @param response where the answer goes
 */
record Ask(HttpServletRequest request, HttpServletResponse response) {

    /** A field of the query or form; empty when it is absent. */
    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    Optional<String> some(String name) {
        return Optional.of(text(name)).filter(value -> !value.isBlank());
    }

    Optional<Long> id(String name) {
        return some(name).filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf);
    }

    int number(String name) {
        String value = text(name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    /** The parts of the path below the servlet. */
    List<String> path() {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    Optional<HostUser> reader() {
        return CurrentUser.get();
    }

    /** Key of the person who acts. */
    String author() {
        return reader().map(HostUser::key).orElseThrow(() -> ContentProblem.forbidden("Log in to do this"));
    }

    /** The asked address without the context path, with its query. */
    String address() {
        String uri = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return query == null ? uri : uri + "?" + query;
    }
}
