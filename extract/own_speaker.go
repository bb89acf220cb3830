package extract

import "github.com/onrecord/onrecord/english"

// ownSpeaker is who says speech s where token h is a pronoun at the head of what
// is reported: "Orlu said that he opposed the ban". Coreference looks at the
// whole report and may take it for somebody named earlier; inside indirect
// speech the speaker comes first, unless what is reported names another before.
func (d *doc) ownSpeaker(h int, s int32) []string {
	if s < 0 || !thirdPerson[lowerForm(d.a, h)] || d.a.Tokens[h].Quote >= 0 {
		return nil
	}
	sp := &d.speech[s]
	if sp.Source < 0 || int(sp.Source) == h {
		return nil
	}
	for _, c := range sp.Content {
		for k := int(c[0]); k < h && k < int(c[1]); k++ {
			if d.a.Tokens[k].Ent != english.EntNone || d.a.Tokens[k].Rel.Main() == english.Nsubj && !thirdPerson[lowerForm(d.a, k)] {
				return nil
			}
		}
	}
	return d.speakers(sp)
}
