import Foundation

/// A tar of one file `a.txt`, made by Python's tarfile and gzip in two members.
enum GzipSample {
    /// The file.
    static let bytes = Array(Data(base64Encoded: text.filter { !$0.isNewline }) ?? Data())

    private static let text = """
        H4sIAAAAAAACA0vUK6koYaAtMAACMxMTMA0E6DQQGCOxQeJm5obmDAoGDHQApcUliUVAKxlGJkhMSmYY
        BQMLADfA8UCEAwAAH4sIAAAAAAACA2NgGAWjYBSMAvoDAD6llWh8BAAA
        """
}
