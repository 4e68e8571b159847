package org.guildhall.host.jira;

import java.util.List;
import java.util.Optional;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/** A fixed directory. */
final class PeopleInMemory implements UserDirectory {

    private final List<HostUser> people;

    PeopleInMemory(HostUser... people) {
        this.people = List.of(people);
    }

    @Override
    public Optional<HostUser> byName(String name) {
        return people.stream()
                .filter(user -> user.name().equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return people.stream().filter(user -> user.key().equals(key)).findFirst();
    }

    @Override
    public List<HostUser> all() {
        return people;
    }

    @Override
    public boolean authenticate(String name, String password) {
        return byName(name).isPresent() && name.equals(password);
    }

    @Override
    public void save(HostUser user, String password) {
        throw new UnsupportedOperationException("The directory is fixed");
    }
}
