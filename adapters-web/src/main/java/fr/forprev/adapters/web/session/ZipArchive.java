package fr.forprev.adapters.web.session;

import fr.forprev.application.certificate.CertificateFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in one archive, their names in UTF-8. */
final class ZipArchive {

  private ZipArchive() {}

  /** The archive; what no file system takes in a name is replaced. */
  static byte[] of(List<CertificateFile> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (CertificateFile file : files) {
        zip.putNextEntry(new ZipEntry(file.name().replaceAll("[\\\\/:*?\"<>|]", "_")));
        zip.write(file.pdf());
        zip.closeEntry();
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }
}
