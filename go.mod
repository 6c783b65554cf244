module github.com/httpenum/httpenum

go 1.18
