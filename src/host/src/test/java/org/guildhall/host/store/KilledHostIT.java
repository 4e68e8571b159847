package org.guildhall.host.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.guildhall.host.kernel.ProductName;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledHostIT {

    private static final int ENOUGH = 50;

    @TempDir
    Path folder;

    /** A host in a process of its own: writes rows, and says each number once it is committed. */
    public static final class Writer {

        private Writer() {}

        /** Writes until it is killed. */
        public static void main(String[] arguments) {
            Stores stores = Stores.open(Home.open(Path.of(arguments[0])), Database.parse(arguments[1]));
            Jdbi jdbi = Jdbi.create(stores.dataSource(ProductName.JIRA));
            jdbi.useHandle(handle -> handle.execute("create table if not exists kept (number integer)"));
            for (int i = 1; ; i++) {
                int number = i;
                jdbi.useHandle(handle -> handle.execute("insert into kept values (?)", number));
                System.out.println(number);
                System.out.flush();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void losesNothingThatWasCommitted(String database) throws Exception {
        int committed = killedAfterWriting(database);

        try (Home home = Home.open(folder.resolve("home"));
                Stores stores = Stores.open(home, Database.parse(database))) {
            int kept = Jdbi.create(stores.dataSource(ProductName.JIRA))
                    .withHandle(handle -> handle.createQuery("select max(number) from kept")
                            .mapTo(Integer.class)
                            .one());
            assertThat(kept).isGreaterThanOrEqualTo(committed);
        }
    }

    @Test
    void keepsEmbeddedPostgresOverARestart() {
        Database postgres = new Database.EmbeddedPostgres();
        try (Home home = Home.open(folder.resolve("home"));
                Stores stores = Stores.open(home, postgres)) {
            Jdbi.create(stores.shared()).useHandle(handle -> handle.execute("create table kept (number integer)"));
        }

        try (Home home = Home.open(folder.resolve("home"));
                Stores stores = Stores.open(home, postgres)) {
            Jdbi.create(stores.shared()).useHandle(handle -> handle.execute("insert into kept values (1)"));
        }
    }

    private int killedAfterWriting(String database) throws IOException, InterruptedException {
        Path output = folder.resolve("written.txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.resolve("home").toString(),
                        database)
                .redirectError(folder.resolve("errors.txt").toFile())
                .redirectOutput(output.toFile())
                .start();
        while (writer.isAlive() && lastLine(output) < ENOUGH) {
            Thread.sleep(20);
        }
        writer.destroyForcibly();
        assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(lastLine(output))
                .as(Files.readString(folder.resolve("errors.txt")))
                .isGreaterThanOrEqualTo(ENOUGH);
        return lastLine(output);
    }

    /** The number in the last line that was written to its end. */
    private static int lastLine(Path output) throws IOException {
        String text = Files.readString(output);
        String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).split("\n");
        String last = lines[lines.length - 1];
        return last.isEmpty() ? 0 : Integer.parseInt(last);
    }
}
