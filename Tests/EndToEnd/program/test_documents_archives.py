"""Archives: unpacked by a worker within limits, each text in them counted; one beyond its limits is refused as a whole."""
import io
import tarfile
import zipfile

from harness.documents import DocumentsCase, Member


def zip_of(files):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return packed.getvalue()


def tar_gz_of(files):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for name, content in files:
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


class Archives(DocumentsCase):
    def test_zip_and_tar_gz_are_unpacked_and_each_text_in_them_is_counted(self):
        server = self.hark()
        ada, texts = Member(server, "ada"), self.texts(8)
        for ending, pack in ((".zip", zip_of), (".tar.gz", tar_gz_of)):
            files = [(f"folder/{ending[1:]} – {number}.txt", text.encode() + ending.encode()) for number, text in enumerate(texts)]
            archive = ada.ended([ada.upload("texts" + ending, pack(files))["id"]])[0]
            self.assertEqual((archive["state"], archive.get("error")), ("done", None))
            self.assertEqual(archive["members"], 8)
            members = ada.get(f"/api/v1/documents?parent={archive['id']}&limit=100").json["items"]
            self.assertEqual({member["name"] for member in members}, {name.split("/")[1] for name, _ in files})
            contents = {name.split("/")[1]: content.decode() for name, content in files}
            for member in ada.ended(member["id"] for member in members):
                self.check(member, contents[member["name"]])
        self.check_ledger(received=18, stored=18, rejected=0)

    def test_an_archive_beyond_its_limits_is_refused_with_a_sentence_and_nothing_of_it_stays(self):
        server = self.hark(environment={"HARK_DOORS_DOCUMENTS_ARCHIVE_MEMBERS": "20", "HARK_DOORS_DOCUMENTS_ARCHIVE_TOTAL_MB": "8"})
        ada, text = Member(server, "ada"), self.texts(1)[0]
        bomb = [("bomb.txt", b"boom " * (1 << 20))]
        sixteen = 16 << 20
        refused = {
            "ratio.zip": zip_of(bomb), "ratio.tar.gz": tar_gz_of(bomb), "many.zip": zip_of([(f"{n}.txt", b"a") for n in range(21)]),
            "total.zip": zip_of([(f"{n}.txt", self.chance.randbytes(sixteen // 8)) for n in range(8)]), "broken.zip": zip_of(bomb)[:-30][30:],
            "empty.zip": zip_of([])}
        self.assertGreater(5 << 20, 100 * len(refused["ratio.zip"]))
        documents = ada.ended([ada.upload(name, content)["id"] for name, content in refused.items()], 120)
        for document in documents:
            self.assertEqual(document["state"], "failed", document)
            self.assertRegex(document["error"], r"archive.*\.$")
        self.assertEqual({document["id"] for document in ada.all()}, {document["id"] for document in documents})
        self.check(ada.ended([ada.upload("after.txt", text.encode())["id"]])[0], text)

    def test_an_archive_within_an_archive_is_left_out_and_the_rest_is_kept(self):
        server = self.hark()
        ada, text = Member(server, "ada"), self.texts(1)[0]
        inner = zip_of([("deep.txt", b"deep")])
        archive = ada.ended([ada.upload("outer.zip", zip_of([("../../up.txt", text.encode()), ("inner.zip", inner)]))["id"]])[0]
        self.assertEqual(archive["state"], "done", archive)
        members = ada.get(f"/api/v1/documents?parent={archive['id']}").json["items"]
        self.assertEqual([member["name"] for member in members], ["up.txt"])
        self.check(ada.ended([members[0]["id"]])[0], text)
        self.check_ledger(received=3, stored=2, rejected=1)
