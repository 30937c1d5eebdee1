import HarkLake
import Testing

struct LakeSettingsTests {
    @Test func theDocumentedFiguresStandWhereNobodySaysOtherwise() {
        let settings = LakeSettings()
        #expect(settings.deliveryBytes == 67_108_864 && settings.deliverySeconds == 60 && settings.retentionDays == 8)
    }
}
