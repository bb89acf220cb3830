package extract

func (d *doc) positions() {}
