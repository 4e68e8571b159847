package org.guildhall.host.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.guildhall.host.kernel.ProductName;

/** The host's folder: what is in it survives a restart and a kill. Locked as long as it is open. */
public final class Home implements AutoCloseable {

    /** Version of the folder's layout; a home of another version is refused and left as it is. */
    public static final String VERSION = "1";

    private final Path folder;
    private final FileChannel lock;

    private Home(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens a home, making it when it does not exist.
     *
     * @throws StoreException when another host runs in it, it has another version, or it cannot be written
     */
    public static Home open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            FileChannel lock = lock(absolute);
            try {
                HomeVersion.check(absolute);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
            return new Home(absolute, lock);
        } catch (IOException e) {
            throw new StoreException(
                    "The home " + absolute + " cannot be used (" + e + "); choose another one with --home.", e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel)) {
            return channel;
        }
        channel.close();
        throw new StoreException(
                "Another host is running in the home " + folder + "; stop it, or choose another one with --home.");
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The folder itself. */
    public Path path() {
        return folder;
    }

    /** A product's own folder, made when missing. */
    public Path of(ProductName product) {
        return folder(product.key());
    }

    /** A folder by name, made when missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
